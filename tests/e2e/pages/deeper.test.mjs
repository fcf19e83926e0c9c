// Places that are reached through others, and what hands do there by keys alone.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Hall, barriers } from "../bridge.mjs";
import { root } from "../paths.mjs";

let hall;

before(async () => {
  hall = await Hall.open();
}, { timeout: 60_000 });
after(() => hall?.close(), { timeout: 30_000 });

const example = (language) => async (call) => {
  await call("change_settings", { language });
  await call("create_book", { name: "Example", example: true });
};

/** In the menu of the call, after the calls themselves and the whole book. */
const CHANGE_CALL = 2;

/** Ways to the places that no entry of the rail leads to. */
const PLACES = {
  event: async (page) => {
    await page.locator(`nav.rail a[href="#events"]`).click();
    await page.locator(".events-grid [role=row] button.name").first().click();
    await page.locator("#team").waitFor();
  },
  "new-event": async (page) => {
    await page.locator(`nav.rail a[href="#events"]`).click();
    await page.locator(".page-head button").last().click();
    await page.locator("form.new").waitFor();
  },
  person: async (page) => {
    await page.locator(`nav.rail a[href="#people"]`).click();
    await page.locator(".persons-grid .who").first().click();
    await page.keyboard.press("Enter");
    await page.locator("aside.inspector h2").waitFor();
  },
  organization: async (page) => {
    await page.locator(`nav.rail a[href="#organizations"]`).click();
    await page.locator(".organizations-grid .who").first().click();
    await page.keyboard.press("Enter");
    await page.locator("aside.inspector h2").waitFor();
  },
  call: async (page) => {
    await page.locator("nav.rail .call").click();
    await page.locator("[role=menuitem]").nth(CHANGE_CALL).click();
    await page.locator(".issuers").waitFor();
  },
  palette: async (page) => {
    await page.keyboard.press("Control+k");
    await page.locator("[role=dialog]").waitFor();
  },
  keys: async (page) => {
    await page.keyboard.press("Escape");
    // What is typed while a dialog goes away still belongs to it.
    await page.locator("[role=dialog]").waitFor({ state: "detached" });
    await page.keyboard.press("?");
    await page.locator("[role=dialog]").waitFor();
  },
};

for (const language of ["en", "ckb"]) {
  for (const scheme of ["light", "dark"]) {
    test(`places further in, ${language}, ${scheme}`, { timeout: 180_000 }, async () => {
      const page = await hall.page({ scheme, prepare: example(language) });
      await page.locator("nav.rail").waitFor();
      const faults = [];
      for (const [name, goThere] of Object.entries(PLACES)) {
        await goThere(page);
        await page.waitForTimeout(400);
        await page.screenshot({ path: join(root, `out/pictures/${name}-${language}-${scheme}.png`) });
        faults.push(...(await barriers(page)).map((barrier) => `${name}: ${barrier}`));
      }
      assert.deepEqual(faults, []);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });
  }
}

test("what is written in the page is in the book, and is undone from the page", { timeout: 120_000 }, async () => {
  const page = await hall.page({ prepare: example("en") });
  await PLACES.event(page);
  const before = await titles();
  const field = page.locator("[data-field=summary] input");
  await field.fill("A reading by lamplight");
  await field.press("Tab");
  await page.locator(".bar .saved", { hasText: "Saved" }).waitFor();
  assert.equal((await titles()).includes("A reading by lamplight"), true);
  await page.locator(".bar").getByRole("button", { name: /^Undo:/ }).click();
  await page.locator(".toast", { hasText: "Undone" }).waitFor();
  assert.deepEqual(await titles(), before);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test("another window's change is seen without asking", { timeout: 120_000 }, async () => {
  const page = await hall.page({ prepare: example("en") });
  await page.locator(`nav.rail a[href="#people"]`).click();
  await page.locator(".persons-grid .who").first().waitFor();
  await hall.call("add_person", { formatted_name: "Aaaron Before-Them-All" });
  await page.locator(".persons-grid .who", { hasText: "Aaaron Before-Them-All" }).waitFor();
  await page.context().close();
});

test("markup in a name stays text", { timeout: 120_000 }, async () => {
  const name = `<img src=x onerror="document.title='run'">`;
  const page = await hall.page({ prepare: example("en") });
  await hall.call("add_person", { formatted_name: name });
  await page.locator(`nav.rail a[href="#people"]`).click();
  await page.locator(`input[type=search]`).first().fill("onerror");
  await page.locator(".persons-grid .who", { hasText: name }).waitFor();
  assert.notEqual(await page.title(), "run");
  await page.context().close();
});

test("parts of a programme change places by keys and by hand, and that is undone", { timeout: 120_000 }, async () => {
  const page = await hall.page({ prepare: example("en") });
  await PLACES.event(page);
  await page.locator("#programme .sec-head button").last().click();
  const form = page.locator("#programme form.new");
  for (const [index, what] of ["Opening", "Song", "Closing"].entries()) {
    await form.locator("input").nth(0).fill(what);
    await form.locator("input").nth(1).fill(String(10 + index));
    await form.locator("button[type=submit]").click();
    await page.locator("#programme .part", { hasText: what }).waitFor();
  }
  const grip = (what) => page.locator("#programme .part", { hasText: what }).locator(".grip");
  await grip("Song").focus();
  await page.keyboard.press("ArrowUp");
  await stands(page, ["Song", "Opening", "Closing"]);
  await grip("Closing").scrollIntoViewIfNeeded();
  const from = await grip("Closing").boundingBox();
  const to = await grip("Song").boundingBox();
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 8, to.y + 2, { steps: 4 });
  await page.mouse.up();
  await stands(page, ["Closing", "Song", "Opening"]);
  await page.locator(".toast button", { hasText: "Undo" }).click();
  await stands(page, ["Song", "Opening", "Closing"]);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

/** Waits until the programme has this order. */
async function stands(page, wanted) {
  await page.waitForFunction(
    (order) => [...document.querySelectorAll("#programme .part .who bdi")].map((each) => each.textContent).join() === order,
    wanted.join(),
  );
}

async function titles() {
  const { rows } = await hall.call("events", { limit: 200 });
  return rows.map((row) => row.title).sort();
}
