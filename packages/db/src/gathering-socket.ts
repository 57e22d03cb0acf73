import { Socket } from 'node:net';

/**
 * A socket that sends what is written to it in one go when the program pauses. A transaction and its first statements are
 * a dozen messages, and a system call costs more than most of them.
 */
export function gatheringSocket(): Socket {
  const socket = new Socket();
  // Connecting puts the ordinary `write` back on whatever socket it is, so this is done after it.
  socket.once('connect', () => {
    const { write } = socket;
    let gathers = false;
    socket.write = (...written: unknown[]): boolean => {
      if (!gathers) {
        gathers = true;
        socket.cork();
        process.nextTick(() => {
          gathers = false;
          socket.uncork();
        });
      }
      return Reflect.apply(write, socket, written);
    };
  });
  return socket;
}
