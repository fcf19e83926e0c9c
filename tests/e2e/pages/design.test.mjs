// A flyer's design made by hand in the print studio, by one who cannot program.
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

/** The studio with the flyer of an event and the bench open on a copy of `notice`. */
async function bench(page, tag) {
  const { rows } = await hall.call("events", { limit: 200 });
  const event = rows.find((row) => row.picture) ?? rows[0];
  const made = await hall.call("add_design", { from: "notice" });
  await hall.call("save_paper", { document: "flyer", event: event.id, set: { design: made.id, languages: [tag] } });
  await page.reload();
  await page.locator("nav.rail").waitFor();
  await page.locator(`nav.rail a[href="#studio"]`).click();
  await page.locator(".leaf img").waitFor();
  await page.locator("aside.options").getByRole("button", { name: tag === "ckb" ? "گۆڕین" : "Change", exact: true }).click();
  await page.locator(".boxes [role=option]").first().waitFor();
  return { id: made.id, event: event.id };
}

const layout = async (id) => (await hall.call("design", { design: id })).layout;

async function until(what, check) {
  for (let tries = 0; tries < 50; tries++) {
    if (await check()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  assert.fail(what);
}

for (const [tag, scheme, side] of [["en", "light", 1], ["ckb", "dark", -1]]) {
  test(`a design is made by hand and printed, ${tag}`, { timeout: 120_000 }, async () => {
    const page = await hall.page({ scheme, prepare: example(tag), size: { width: 1440, height: 900 } });
    const { id, event } = await bench(page, tag);
    const parts = page.locator(".boxes [role=option]");
    const shot = (name) => page.screenshot({ path: join(root, `out/pictures/design-${name}-${tag}-${scheme}.png`) });
    await shot("parts");
    assert.deepEqual(await barriers(page), []);

    // The QR code goes towards where reading starts, by hand.
    const code = (await layout(id)).elements.findIndex((part) => part.kind === "code");
    const box = await parts.nth(code).boundingBox();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - side * 40, y, { steps: 5 });
    await page.mouse.up();
    await until("it was moved", async () => (await layout(id)).elements[code].start < 106);
    const start = (await layout(id)).elements[code].start;

    // By keys: half a millimetre, and taken back.
    await page.keyboard.press("ArrowDown");
    await until("it went down", async () => (await layout(id)).elements[code].top === 157);
    await page.keyboard.press("Control+z");
    await until("it was taken back", async () => (await layout(id)).elements[code].top === 156.5);
    assert.equal((await layout(id)).elements[code].start, start);

    // A text and a colour; what cannot be is said where it stands, and nothing is lost.
    const place = (await layout(id)).elements.findIndex((part) => part.id === "place");
    await parts.nth(place).click({ position: { x: 20, y: 4 } });
    const text = page.locator("[data-design-part] textarea").first();
    await text.fill("{place");
    await page.locator("[data-design-part] [role=alert]").first().waitFor();
    assert.equal(await text.inputValue(), "{place");
    await shot("refused");
    await text.fill("{place} {date}");
    await until("the text is kept", async () => (await layout(id)).elements[place].text === "{place} {date}");
    await page.locator("[data-design-part] button.select", { hasText: tag === "en" ? "Black" : "ڕەش" }).last().click();
    await page.getByRole("option", { name: tag === "en" ? "Colour of the call" : "ڕەنگی بانگەواز" }).click();
    await until("the colour is kept", async () => (await layout(id)).elements[place].colour === "accent");
    // Whose words it says, and how far a part that hangs from another may reach.
    await page.locator("[data-design-part]").getByLabel(tag === "en" ? "Says it in: the language of the flyer" : "بە چ زمانێک: زمانی پەڕەکە").click();
    await page.getByRole("option", { name: tag === "en" ? "the second language" : "زمانی دووەم" }).click();
    await until("the language is kept", async () => (await layout(id)).elements[place].language === 2);
    await page.keyboard.press("Control+z");
    await until("the language is taken back", async () => (await layout(id)).elements[place].language === undefined);
    if ((await layout(id)).elements[place].under) {
      await page.locator("[data-design-part]").getByLabel(tag === "en" ? "Reaches down to, at most" : "ئەوپەڕی تا کوێ دەگاتە خوارەوە").fill("180");
      await until("the reach is kept", async () => (await layout(id)).elements[place].until === 180);
    }
    await shot("text");
    assert.deepEqual(await barriers(page), []);

    // A picture, added and doubled, and the double taken out again.
    const count = (await layout(id)).elements.length;
    await page.getByRole("button", { name: tag === "en" ? "Add" : "زیادکردن", exact: true }).click();
    await page.getByRole("menuitem", { name: tag === "en" ? "Picture" : "وێنە", exact: true }).click();
    await until("the picture is there", async () => (await layout(id)).elements.length === count + 1);
    await page.locator(".boxes").focus();
    await page.keyboard.press("Control+d");
    await until("it is doubled", async () => (await layout(id)).elements.length === count + 2);
    await page.keyboard.press("Delete");
    await until("the double is gone", async () => (await layout(id)).elements.length === count + 1);
    await page.waitForTimeout(800);
    await shot("picture");

    await page.getByRole("button", { name: tag === "en" ? "Done" : "تەواو", exact: true }).click();
    await page.locator("aside.options .go .primary").waitFor();
    const saved = await hall.call("save_paper", { document: "flyer", event, set: { design: id, languages: [tag] } });
    assert.equal(saved.pages, 1);
    assert.match((await hall.call("save_design", { design: id })).name, /\.json$/);
    await page.waitForTimeout(600);
    await shot("done");
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
}
