// The main job by hand, in the real window: from the first run to the papers, and all of it still there after a restart.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Desk, KEY } from "./driver.mjs";
import { root } from "../paths.mjs";
import { until } from "../process.mjs";

const CALL = { en: "Week of the public libraries", de: "Woche der öffentlichen Bibliotheken", ckb: "هەفتەی کتێبخانە گشتییەکان" };
const EVENT = { de: "Lesung auf dem Marktplatz", ckb: "خوێندنەوە لە گۆڕەپانی بازاڕ" };
const PEOPLE = [
  "Łucja Żółć", "Zoë Brandt", "Jürgen Groß", "Çiğdem Yıldız", "Nîrgul Şêrîn", "Øystein Bjørk",
  "ئاراس محەمەد", "شیلان ڕەزا", "هێمن گوڵاڵە", "ليلى الحداد", "يوسف عبد الله", "Անահիտ Պետրոսյան",
];
const STEP = { timeout: 90_000 };

let home, desk, window, passphrase;

before(async () => {
  home = await mkdtemp(join(tmpdir(), "convoke-home-"));
  desk = await Desk.setUp(home);
  window = await desk.openWindow();
}, STEP);

after(async () => {
  await window?.leave();
  await desk?.clear();
  await rm(home, { recursive: true, force: true });
}, STEP);

/** Steps of one day: each needs the one before, so the first that fails ends the journey. */
let broken = false;
function step(name, run) {
  test(name, STEP, async (context) => {
    if (broken) return context.skip("an earlier step failed");
    try {
      await run();
    } catch (error) {
      broken = true;
      await window.picture(join(root, "out/pictures/journey-broken.png")).catch(() => undefined);
      throw error;
    }
  });
}

const picture = (name) => window.picture(join(root, `out/pictures/journey-${name}.png`));
const choose = (name) => window.press(name, "[role=option], [role=menuitem]");
const go = (page) => window.press(null, `nav.rail a[href="#${page}"]`);

async function saved() {
  await until("all is saved", () => window.run("return document.querySelector('.bar .saved')?.textContent.trim() === 'Saved'"));
}

/** Types into a field that keeps itself, and waits until the core has it. */
async function write(label, text, selector) {
  await window.fill(label, text, selector);
  await window.keys(KEY.tab);
  await saved();
}

/** Waits until a page that has not been looked at before is in sight. */
let looked = "";
async function seen(name) {
  looked = await until("the page is drawn", () => window.run(`
    const page = document.querySelector(".leaf img");
    const isDrawn = page?.complete && page.naturalWidth > 200 && !document.querySelector(".drawing");
    return isDrawn && page.src !== arguments[0] && page.src;`, looked), 30_000);
  await picture(`studio-${name}`);
}

/** Saves the paper in sight and gives the words that a reader of the file finds. */
async function savePaper() {
  const there = async () => (await files(join(home, "Documents"))).filter((file) => file.endsWith(".pdf"));
  const before = await there();
  await window.press("Save PDF");
  const file = await until("the paper is saved", async () => (await there()).find((each) => !before.includes(each)), 30_000);
  execFileSync("qpdf", ["--check", file], { stdio: "ignore" });
  return execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).normalize("NFKC");
}

async function openEvent() {
  await go("events");
  // The window is in English, which the event has no words in: it is called by the others.
  await window.press(EVENT.ckb, ".events-grid button");
  await window.find("h1", EVENT.ckb);
}

step("a passphrase is made and typed once more", async () => {
  await window.press("Set a passphrase");
  passphrase = (await (await window.find("p.made bdi")).text()).trim();
  await until("a passphrase is offered", async () => {
    passphrase = (await (await window.find("p.made bdi")).text()).trim();
    return passphrase.split(/\s+/).length >= 5;
  });
  await window.fill("Type it once, so that it is surely right", passphrase);
  await window.press("Use this passphrase");
  await window.shows("A passphrase is chosen.");
});

step("a call is begun in a new protected book", async () => {
  await window.press("Start a call…");
  await window.fill("What is the call named?", CALL.en);
  await window.fill("First day", "12 dec");
  await window.fill("Last day", "19 dec");
  await window.press("Start the call");
  await window.find("nav.rail", undefined, 30_000);
  await picture("overview");
});

step("the call gets its title in German and Sorani", async () => {
  await window.press(null, "nav.rail button.call");
  await choose("Change this call");
  for (const [language, tag] of [["German", "de"], ["Sorani", "ckb"]]) {
    await window.press("Language", "[role=group] button");
    await choose(language);
    await write(`What is the call named?, ${language}`, CALL[tag]);
  }
  await picture("call");
});

step("an event is added in German and gets its Sorani words", async () => {
  await go("events");
  await window.press("New event", "button");
  await window.fill("What is the event called?", EVENT.de);
  await window.press("Language…", "form button");
  await choose("German");
  await window.fill("Day", "12 dec");
  await window.fill("Time", "1430");
  await window.press("Add the event");
  await window.find("h1", EVENT.de);
  await window.press("Language", "button");
  await choose("Sorani");
  await write("Title", EVENT.ckb);
  await write("Place", "بازاڕ");
  await write("End, time", "17");
  await picture("event");
});

step("twelve people are typed, one after the other, in several scripts", async () => {
  await go("people");
  await window.press("Person", "button");
  for (const name of PEOPLE) {
    const field = await window.find("form input", "Name");
    await field.type(name + KEY.enter);
    await until(`${name} is kept`, async () => (await field.value()) === "");
  }
  await window.shows("12 people");
  await picture("people");
});

step("a person is found without accents", async () => {
  await window.fill("Search people", "lucja zolc");
  await window.shows("1 found");
  await window.shows(PEOPLE[0]);
});

step("a shift is added, and two people to it", async () => {
  await openEvent();
  await window.press("Shift", "button");
  await window.fill("Role", "Stewards");
  await window.fill("People needed", "4");
  await window.press("Add", "form button");
  await window.press("Close", "form button");
  await window.press("Find people: Stewards");
  for (const [index, typed] of ["brandt", "شیلان"].entries()) {
    const found = [PEOPLE[1], PEOPLE[7]][index];
    await window.fill(`${4 - index} places are free`, typed);
    await window.press(`${found}…`, "[role=option]");
    await window.find("ul button", found);
  }
  await picture("team");
});

step("a new thing is reserved", async () => {
  await window.fill("Reserve a thing", "Megaphone");
  await choose("New: Megaphone");
  await window.fill("Amount", "2");
  await window.press("Reserve", "button");
  await window.shows("2 short");
  await picture("materials");
});

step("the sign-up sheet is seen and saved, with those who have confirmed", async () => {
  await window.press(`State of ${PEOPLE[1]}:…`, "button");
  await choose("Confirmed");
  await saved();
  await window.press("Open: Sign-up sheet");
  await seen("sign-up-sheet");
  await window.press("Names of confirmed helpers", "button[role=checkbox]");
  await seen("sign-up-sheet");
  const text = await savePaper();
  assert.ok(text.includes(PEOPLE[1]), `the sheet does not name ${PEOPLE[1]}: ${text}`);
});

step("the flyer is seen and saved in German and Sorani", async () => {
  await window.press("Flyer…", "nav.docs button");
  await seen("flyer");
  await window.press("Add a language", "button");
  await choose("German");
  await window.press("Take off: English", "button");
  await window.press("Add a language", "button");
  await choose("Sorani");
  await seen("flyer");
  const text = await savePaper();
  for (const word of ["Lesung", "بازاڕ"]) assert.ok(text.includes(word), `the flyer does not say ${word}: ${text}`);
  await openEvent();
});

step("a change is undone and done again", async () => {
  const before = await status();
  await window.press("State:…", "button");
  await choose("Confirmed");
  await until("the state has changed", async () => (await status()) !== before);
  await window.press("Undo:…", ".bar button");
  await until("the state is as before", async () => (await status()) === before);
  await window.press("Redo:…", ".bar button");
  await until("the state has changed again", async () => (await status()) !== before);
});

step("the book is locked and a wrong passphrase does not open it", async () => {
  await go("lock");
  const field = await window.find("main.locked input");
  await field.type(`not ${passphrase}${KEY.enter}`);
  await window.shows("passphrase", 30_000);
  await until("it says no", () => window.run("return document.querySelector('#lock-help')?.textContent.trim().length > 8"), 30_000);
  assert.equal(await window.run("return document.body.innerText.includes(arguments[0])", CALL.en), false);
  await picture("lock");
});

step("the program is closed and opened again, and all is there", async () => {
  await window.close();
  window = await desk.openWindow();
  await window.press(null, "ul.starts li:nth-child(4) button");
  const field = await window.find("main.locked input", undefined, 30_000);
  await field.type(passphrase + KEY.enter);
  await window.find("nav.rail", undefined, 30_000);
  await go("people");
  await window.shows("12 people");
  for (const name of PEOPLE) await window.shows(name);
  await openEvent();
  await window.shows("2 of 4");
  await window.shows("Megaphone");
  assert.equal(await status(), "Confirmed");
  await picture("again");
});

step("no file of the book holds a name", async () => {
  await window.close();
  for (const file of await files(join(home, "Documents"))) {
    if (file.endsWith(".pdf")) continue;
    const bytes = await readFile(file);
    for (const name of [...PEOPLE, EVENT.de, CALL.en]) assert.equal(bytes.includes(name), false, `${file} holds ${name}`);
  }
});

async function status() {
  return (await (await window.find("button", "State:…")).text()).trim();
}

async function files(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
