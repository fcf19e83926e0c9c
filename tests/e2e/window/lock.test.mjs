// The lock in the real window, with no driver: keys come through the screen's own test extension, and what is left
// of the book is looked for in the memory of the program and of the web view's processes.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { closeSync, openSync, readSync } from "node:fs";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { program } from "../paths.mjs";
import { end, lineFrom, start, until } from "../process.mjs";

const PASSPHRASE = "quarry velvet october lantern fjord mimosa";
/** Stands in an event, which the overview shows, and in a person. */
const CANARY = "Zqxcanary";
/** Only the first start has it: a process that was put in its place has the book alone. */
const BY_HAND = "started-by-hand";
const CHUNK = 1 << 22;

let home, book, screen, environment, running;

before(async () => {
  home = await mkdtemp(join(tmpdir(), "convoke-home-"));
  book = join(home, "Lock.convoke");
  command("new", book);
  command("call", "add_event", JSON.stringify({ summary: { en: `${CANARY} picnic` } }), "--book", book);
  command("call", "add_person", JSON.stringify({ formatted_name: `${CANARY} Ada` }), "--book", book);
  screen = start("Xvfb", ["-displayfd", "3", "-screen", "0", "1440x900x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  environment = {
    DISPLAY: `:${(await lineFrom(screen.stdio[3])).trim()}`,
    GDK_BACKEND: "x11",
    HOME: home,
    LC_ALL: "C.UTF-8",
    NO_AT_BRIDGE: "1",
    XDG_CACHE_HOME: `${home}/.cache`,
    XDG_CONFIG_HOME: `${home}/.config`,
    XDG_DATA_HOME: `${home}/.local/share`,
  };
}, { timeout: 60_000 });

after(async () => {
  if (running) await end(running);
  if (screen) await end(screen);
  await rm(home, { recursive: true, force: true });
}, { timeout: 30_000 });

function command(...args) {
  return execFileSync(program("convoke-cli"), args, { encoding: "utf8", env: { ...process.env, HOME: home, CONVOKE_PASSPHRASE: PASSPHRASE } });
}

function hands(...args) {
  return execFileSync("xdotool", args, { encoding: "utf8", env: { ...process.env, ...environment } });
}

/** The program and every process that it has started, which share its group. */
async function processes() {
  const all = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
  const found = [];
  for (const pid of all) {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
    const [state, , group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (Number(group) === running.pid && state !== "Z") found.push(pid);
  }
  return found;
}

/** How often a word stands in the memory of a process that can be read, in one or two bytes a letter. */
async function count(pid, word) {
  const wanted = [Buffer.from(word, "utf8"), Buffer.from(word, "utf16le")];
  const maps = await readFile(`/proc/${pid}/maps`, "utf8").catch(() => "");
  let found = 0;
  let memory;
  try {
    memory = openSync(`/proc/${pid}/mem`, "r");
  } catch {
    return 0;
  }
  const buffer = Buffer.alloc(CHUNK + 256);
  for (const line of maps.split("\n").filter((line) => /^\S+ rw/.test(line))) {
    const [from, to] = line.split(" ", 1)[0].split("-").map((number) => BigInt(`0x${number}`));
    for (let at = from; at < to; at += BigInt(CHUNK)) {
      const length = Number(to - at < buffer.length ? to - at : BigInt(buffer.length));
      let got = 0;
      try {
        got = readSync(memory, buffer, 0, length, at);
      } catch {
        // A page that was never touched, or that is gone meanwhile.
      }
      const part = buffer.subarray(0, got);
      found += wanted.filter((bytes) => part.includes(bytes)).length;
    }
  }
  closeSync(memory);
  return found;
}

/** In how many processes of the program the word stands. */
async function holders(word) {
  const counts = await Promise.all((await processes()).map((pid) => count(pid, word)));
  return counts.filter((count) => count > 0).length;
}

async function unlock() {
  await until("a window is there", () => hands("search", "--onlyvisible", "--name", "^Convoke$").trim());
  hands("mousemove", "700", "700");
  await until("the book is open in window and program", async () => {
    // The page takes the keys once it has come up: what was typed before is lost, and typed again.
    hands("key", "ctrl+a");
    hands("type", "--delay", "4", PASSPHRASE);
    hands("key", "Return");
    for (let looked = 0; looked < 20; looked += 1) {
      if ((await holders(CANARY)) >= 2) return true;
    }
    return false;
  }, 60_000);
}

const image = () => readFile(`/proc/${running.pid}/auxv`, "hex");
const begun = () => readFile(`/proc/${running.pid}/cmdline`, "utf8");

test("a lock leaves nothing of the book in memory, and the program goes on as the same process", { timeout: 180_000 }, async () => {
  running = start(program("convoke"), [book, BY_HAND], { env: environment, stdio: ["ignore", "inherit", "inherit"] });
  await unlock();
  const [first, webs] = [await image(), (await processes()).filter((pid) => pid !== running.pid)];
  assert.ok((await begun()).includes(BY_HAND));
  assert.ok(webs.length > 0, "the web view has processes of its own");

  hands("key", "ctrl+shift+l");
  await until("another process is in its place", async () => !(await begun()).includes(BY_HAND));
  assert.equal(running.exitCode, null, "the process stays");
  assert.ok((await begun()).includes(book), "the locked book is in hand");
  assert.notEqual(await image(), first);
  await until("the web view's old processes are gone", async () => !(await processes()).some((pid) => webs.includes(pid)));
  await until("the window is there again", () => hands("search", "--onlyvisible", "--name", "^Convoke$").trim());
  for (const word of [CANARY, PASSPHRASE, PASSPHRASE.slice(0, 20)]) {
    assert.equal(await holders(word), 0, `${word} is still in memory`);
  }

  // The book was locked and whole: its passphrase opens it, and the same look finds the canary again.
  await unlock();
});
