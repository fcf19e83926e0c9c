// Programs that a test starts and surely ends.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";

const running = new Set();
process.on("exit", () => running.forEach((child) => signal(child, "SIGKILL")));

/** Starts a program in a process group of its own, so that its children end with it. */
export function start(command, args, { env = {}, stdio = ["ignore", "pipe", "inherit"] } = {}) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio, detached: true });
  running.add(child);
  child.once("exit", () => running.delete(child));
  child.once("error", (error) => console.error(`${command}: ${error.message}`));
  return child;
}

/** Ends a program and its children: kindly first, then for certain. */
export async function end(child) {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, "exit");
    signal(child, "SIGTERM");
    await Promise.race([gone, pause(3000, undefined, { ref: false })]);
  }
  signal(child, "SIGKILL");
}

function signal(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch {
    // The whole group is already gone.
  }
}

/** The first line that a stream gives and that `wanted` accepts. */
export async function lineFrom(stream, wanted = () => true, limit = 20_000) {
  let text = "";
  const found = new Promise((resolve, reject) => {
    stream.setEncoding("utf8");
    stream.on("data", (part) => {
      text += part;
      const line = text.split("\n").slice(0, -1).find(wanted);
      if (line !== undefined) resolve(line);
    });
    stream.once("end", () => reject(new Error(`the program ended; it said: ${text}`)));
  });
  return within(limit, found, "waiting for a program's first words");
}

/** The promise's value, or an error after `limit` milliseconds. */
export async function within(limit, promise, what) {
  const timer = new AbortController();
  const late = pause(limit, undefined, { signal: timer.signal }).then(
    () => Promise.reject(new Error(`${what} took more than ${limit} ms`)),
    () => new Promise(() => {}),
  );
  try {
    return await Promise.race([promise, late]);
  } finally {
    timer.abort();
  }
}

/** Asks again and again until the answer is neither false nor nothing. */
export async function until(what, ask, limit = 30_000) {
  const end = Date.now() + limit;
  let last;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await pause(50);
  }
  throw new Error(`${what}: not within ${limit} ms (last: ${last?.message ?? last})`);
}
