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
const PAGE = 4096;
/** How much is looked through at once for whether it was ever used. */
const LOOK = 1 << 29;

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

/** Those of the web view. */
async function webProcesses() {
  const names = await Promise.all((await processes()).map(async (pid) => [pid, await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "")]));
  return names.filter(([, name]) => name.startsWith("WebKit")).map(([pid]) => pid);
}

/** Whether a word stands in the memory of a process, in one or two bytes a letter. */
async function holds(pid, word) {
  const wanted = [Buffer.from(word, "utf8"), Buffer.from(word, "utf16le")];
  const maps = await readFile(`/proc/${pid}/maps`, "utf8").catch(() => "");
  let memory, pages;
  try {
    memory = openSync(`/proc/${pid}/mem`, "r");
    pages = openSync(`/proc/${pid}/pagemap`, "r");
  } catch {
    return false;
  }
  const buffer = Buffer.alloc(CHUNK + 256);
  let found = false;
  for (const [from, to] of used(maps, pages)) {
    for (let at = from; at < to && !found; at += BigInt(CHUNK)) {
      const length = Number(to - at < buffer.length ? to - at : BigInt(buffer.length));
      try {
        const part = buffer.subarray(0, readSync(memory, buffer, 0, length, at));
        found = wanted.some((bytes) => part.includes(bytes));
      } catch {
        // It is gone meanwhile.
      }
    }
  }
  closeSync(memory);
  closeSync(pages);
  return found;
}

/** The parts of memory that can be written and were touched: a web view sets aside much more than it uses. */
function* used(maps, pages) {
  for (const line of maps.split("\n").filter((line) => /^\S+ rw/.test(line))) {
    const [from, to] = line.split(" ", 1)[0].split("-").map((number) => BigInt(`0x${number}`));
    yield* touched(pages, from, to, LOOK);
  }
}

/** Halves what was touched until it is small; what was not touched has the same entry for every page. */
function* touched(pages, from, to, step) {
  for (let at = from; at < to; at += BigInt(step)) {
    const end = at + BigInt(step) < to ? at + BigInt(step) : to;
    const entries = Buffer.alloc(8 * Number((end - at) / BigInt(PAGE)));
    readSync(pages, entries, 0, entries.length, (at / BigInt(PAGE)) * 8n);
    const isIdle = entries[7] < 0x40 && entries.subarray(8).equals(entries.subarray(0, -8));
    if (isIdle) continue;
    if (step > CHUNK) yield* touched(pages, at, end, CHUNK);
    else yield [at, end];
  }
}

/** In how many processes of the program the word stands. */
async function holders(word) {
  let found = 0;
  for (const pid of await processes()) found += (await holds(pid, word)) ? 1 : 0;
  return found;
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
  const [first, webs] = [await image(), await webProcesses()];
  assert.ok((await begun()).includes(BY_HAND));
  assert.ok(webs.length > 0, "the web view has processes of its own");

  hands("key", "ctrl+shift+l");
  await until("another program is in its place, with the locked book in hand", async () => {
    const now = await begun();
    return now.includes(book) && !now.includes(BY_HAND);
  });
  assert.equal(running.exitCode, null, "the process stays");
  assert.notEqual(await image(), first);
  await until("the web view's old processes are gone", async () => !(await processes()).some((pid) => webs.includes(pid)));
  await until("the window is there again", () => hands("search", "--onlyvisible", "--name", "^Convoke$").trim());
  for (const word of [CANARY, PASSPHRASE, PASSPHRASE.slice(0, 20)]) {
    assert.equal(await holders(word), 0, `${word} is still in memory`);
  }

  // The book was locked and whole: its passphrase opens it, and the same look finds the canary again.
  await unlock();
});
