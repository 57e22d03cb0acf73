// Loaded first into every program that is started here: when the starting process is gone, killed or not, the channel
// to it closes, and the program asks itself to stop the way Ctrl-C would. Not in the program's own children: they
// inherit the flag that loads this, and need their channels for their own purposes.
if (process.env.END_WITH_PARENT === '1') {
  delete process.env.END_WITH_PARENT;
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel?.unref();
}
