// The window as it comes up, and what it keeps shut.
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Desk } from "./driver.mjs";
import { root } from "../paths.mjs";

let home, desk, window;

before(async () => {
  home = await mkdtemp(join(tmpdir(), "convoke-home-"));
  desk = await Desk.setUp(home);
  window = await desk.openWindow();
}, { timeout: 60_000 });

after(async () => {
  await window?.leave();
  await desk?.clear();
  await rm(home, { recursive: true, force: true });
}, { timeout: 30_000 });

/** Runs an async function in the page and gives its answer, or what it threw. */
function inPage(code) {
  return window.runUntilDone(`
    const done = arguments[0];
    (async () => { ${code} })().then((value) => done({ value }), (error) => done({ error: error?.message ?? String(error) }));`);
}

test("the first run is shown and can be used", { timeout: 60_000 }, async () => {
  await window.shows("Everything stays on this computer.");
  await window.picture(join(root, "out/pictures/window-first-run.png"));
});

test("text of another script is typed as it is", { timeout: 60_000 }, async () => {
  await window.press("I organise one event…");
  const name = "کۆبوونەوەی گشتی";
  const field = await window.fill("What is the event called?", name);
  assert.equal(await field.value(), name);
  await window.picture(join(root, "out/pictures/window-typed.png"));
});

test("a command is answered and a refused one says why", { timeout: 60_000 }, async () => {
  const call = (name) => inPage(`return await window.__TAURI_INTERNALS__.invoke("call", { name: "${name}", input: {} })`);
  const state = await call("state");
  assert.equal(state.value?.book, null, JSON.stringify(state));
  const refused = await inPage(
    `try { await window.__TAURI_INTERNALS__.invoke("call", { name: "people", input: {} }) } catch (failure) { return failure }`,
  );
  assert.equal(refused.value?.code, "no-book", JSON.stringify(refused));
});

test("no other command may be called", { timeout: 60_000 }, async () => {
  for (const name of ["plugin:window|set_title", "plugin:fs|read_file", "plugin:path|resolve_directory", "plugin:event|emit", "no_such"]) {
    const answer = await inPage(`return await window.__TAURI_INTERNALS__.invoke(${JSON.stringify(name)}, {})`);
    assert.match(answer.error ?? "allowed", /not allowed|not found|denied/, `${name}: ${JSON.stringify(answer)}`);
  }
});

test("the page reaches no network and runs no foreign script", { timeout: 60_000 }, async () => {
  assert.ok((await inPage(`await fetch("http://127.0.0.1:9/")`)).error);
  assert.ok((await inPage(`await fetch("https://example.org/")`)).error);
  const ran = await inPage(`
    const script = document.createElement("script");
    script.textContent = "globalThis.ranForeignScript = true";
    document.head.append(script);
    return globalThis.ranForeignScript === true`);
  assert.equal(ran.value, false);
  assert.ok((await inPage(`new Function("return 1")()`)).error, "eval must be forbidden");
});

test("the window cannot be led to another page", { timeout: 60_000 }, async () => {
  const before = await window.run("return location.href");
  await window.run(`location.href = "https://example.org/"; return true`);
  await window.run(`window.open("https://example.org/"); return true`);
  await window.painted();
  assert.equal(await window.run("return location.href"), before);
  assert.equal((await window.ask("GET", "/window/handles")).length, 1);
});
