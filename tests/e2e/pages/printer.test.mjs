// The way to a printer: none, one of several, and what it says of the job. The printing system is a stand-in on the path.
import assert from "node:assert/strict";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Hall, barriers } from "../bridge.mjs";

let folder, hall;

/** `lpstat` names these printers, the first one as the usual one; `lp` writes down how it was called. */
async function printers(...names) {
  const list = names.join("\n");
  await script("lpstat", `[ "$1" = -d ] && echo "system default destination: ${names[0] ?? ""}" || printf '%s\\n' '${list}'`);
  await script("lp", `printf '%s ' "$@" >${join(folder, "called")}; echo "request id is Office-12 (1 file(s))"`);
}

async function script(name, body) {
  await writeFile(join(folder, name), `#!/bin/sh\n${body}\n`);
  await chmod(join(folder, name), 0o755);
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "convoke-printers-"));
  process.env.PATH = `${folder}:${process.env.PATH}`;
  hall = await Hall.open();
}, { timeout: 60_000 });
after(async () => {
  await hall?.close();
  await rm(folder, { recursive: true, force: true });
}, { timeout: 30_000 });

async function studio() {
  const page = await hall.page({ prepare: (call) => call("create_book", { name: "Example", example: true }) });
  await page.locator('nav.rail a[href="#studio"]').click();
  await page.locator(".go").waitFor();
  return page;
}

test("a paper goes to the printer that was chosen, and its job is named", { timeout: 60_000 }, async () => {
  await printers("Home", "Office");
  const page = await studio();
  const choice = page.getByLabel("Printer: Home");
  await choice.click();
  await page.getByRole("option", { name: "Office" }).click();
  assert.deepEqual(await barriers(page), []);
  await page.getByRole("button", { name: /^Print 1 sheet/ }).click();
  await page.getByText(/At the printer as job Office-12/).waitFor();
  assert.match(await readFile(join(folder, "called"), "utf8"), /^-d Office -n 1 -- /);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test("without a printer the studio says so and offers the file", { timeout: 60_000 }, async () => {
  await printers();
  const page = await studio();
  await page.getByText("No printer is set up on this computer").waitFor();
  assert.equal(await page.getByRole("button", { name: /^Print 1 sheet/ }).count(), 0);
  await page.getByRole("button", { name: "Save PDF" }).click();
  await page.locator(".out").waitFor();
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});
