// Every page in both directions and both schemes: nothing complains, nothing bars the way, nothing sticks out.
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

for (const language of ["en", "ckb"]) {
  for (const scheme of ["light", "dark"]) {
    test(`every page, ${language}, ${scheme}`, { timeout: 180_000 }, async () => {
      const page = await hall.page({
        scheme,
        prepare: async (call) => {
          await call("change_settings", { language });
          await call("create_book", { name: "Example", example: true });
        },
      });
      await page.locator("nav.rail").waitFor();
      assert.equal(await page.locator("html").getAttribute("dir"), language === "ckb" ? "rtl" : "ltr");
      const places = await page.locator("nav.rail a").evaluateAll((all) => all.map((each) => each.getAttribute("href")));
      const faults = [];
      for (const place of places.filter((each) => each !== "#lock" && each !== "#protect")) {
        await page.locator(`nav.rail a[href="${place}"]`).click();
        faults.push(...(await look(page, place.slice(1), language, scheme)));
      }
      assert.deepEqual(faults, []);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });
  }
}

test("the first run, in both directions and both schemes", { timeout: 120_000 }, async () => {
  const faults = [];
  for (const language of ["en", "ckb"]) {
    for (const scheme of ["light", "dark"]) {
      const page = await hall.page({ scheme, prepare: (call) => call("change_settings", { language }) });
      await page.locator("main.welcome").waitFor();
      faults.push(...(await look(page, "first-run", language, scheme)));
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    }
  }
  assert.deepEqual(faults, []);
});

/** What is wrong on the page as it stands; a picture of it is kept beside the looks to compare. */
async function look(page, name, language, scheme) {
  await page.evaluate(() => document.fonts.ready);
  // Pages read from the core after they are shown; what comes later than this is too slow anyway.
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(root, `out/pictures/${name}-${language}-${scheme}.png`) });
  const faults = (await barriers(page)).map((barrier) => `${name}: ${barrier}`);
  const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (sticksOut > 1) faults.push(`${name}: sticks out by ${sticksOut} px`);
  return faults;
}
