// The printer is chosen in the print studio, over a printing system that only writes down what it is told.
import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Hall, barriers } from "../bridge.mjs";
import { root } from "../paths.mjs";

let hall;
const folder = mkdtempSync(join(tmpdir(), "convoke-printers-"));
const file = (name) => join(folder, name);

/** These printers are set up; the last one is the usual one. */
const setUp = (...names) => writeFileSync(file("printers"), names.map((name) => `${name}\n`).join(""));
const told = () => readFileSync(file("told"), "utf8").trim().split("\n").at(-1);

const PROGRAMS = {
  lpstat: `#!/bin/sh
case "$1" in
  -e) cat "${file("printers")}" ;;
  -d) echo "system default destination: $(tail -n 1 "${file("printers")}")" ;;
esac
`,
  lp: `#!/bin/sh
echo "$@" >> "${file("told")}"
echo "request id is $2-7 (1 file(s))"
`,
};

before(async () => {
  setUp("Attic", "Office");
  for (const [name, text] of Object.entries(PROGRAMS)) {
    writeFileSync(file(name), text);
    chmodSync(file(name), 0o755);
  }
  hall = await Hall.open({ env: { PATH: `${folder}:${process.env.PATH}` } });
}, { timeout: 60_000 });
after(async () => {
  await hall?.close();
  rmSync(folder, { recursive: true });
}, { timeout: 30_000 });

async function studio(page) {
  await page.locator(`nav.rail a[href="#studio"]`).click();
  await page.locator(".leaf img").waitFor();
}

test("a paper goes to the printer that was chosen, and the next one too", { timeout: 120_000 }, async () => {
  const page = await hall.page({ prepare: (call) => call("create_book", { name: "Example", example: true }) });
  const options = page.locator("aside.options");
  const shot = (name) => page.screenshot({ path: join(root, `out/pictures/printer-${name}.png`) });
  const print = () => options.getByRole("button", { name: /^Print / }).click();
  await page.locator("nav.rail").waitFor();
  await studio(page);

  await options.getByRole("combobox", { name: "Printer: Office" }).click();
  await page.getByRole("option", { name: "Attic" }).click();
  await print();
  await options.getByText("At the printer as job Attic-7").waitFor();
  assert.match(told(), /^-d Attic -n 1 -- /);
  await shot("sent");
  assert.deepEqual(await barriers(page), []);

  // It is there again for this document on coming back.
  await page.reload();
  await page.locator("nav.rail").waitFor();
  await studio(page);
  await options.getByRole("combobox", { name: "Printer: Attic" }).waitFor();

  // One that went away meanwhile is refused by name, and another stands there.
  setUp("Office");
  await print();
  await options.getByText("There is no printer Attic here.").waitFor();
  await options.getByRole("combobox", { name: "Printer: Office" }).waitFor();
  await shot("gone");

  setUp();
  await print();
  await options.getByText("Save the PDF and open it in the viewer").first().waitFor();
  await shot("none");
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});
