// Loaded first into every server that npm start starts: when the starting process is gone, killed or not, the channel
// to it closes, and the server asks itself to stop the way Ctrl-C would.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
