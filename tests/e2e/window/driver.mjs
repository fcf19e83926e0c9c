// WebKit's driver as seen from a test: a screen, a driver, sessions, and what hands and eyes do.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { program } from "../paths.mjs";
import { end, lineFrom, start, until } from "../process.mjs";

/** No single request may take longer: a hung web view must fail a test, not hold it up. */
const REQUEST_LIMIT = 20_000;
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Key codes of the WebDriver standard. */
export const KEY = {
  backspace: "\uE003", tab: "\uE004", enter: "\uE007", shift: "\uE008", control: "\uE009", alt: "\uE00A",
  escape: "\uE00C", end: "\uE010", home: "\uE011", left: "\uE012", up: "\uE013", right: "\uE014", down: "\uE015",
  delete: "\uE017",
};

/** A screen nobody sees, a message bus of its own, and WebKit's driver on both. */
export class Desk {
  #screen;
  #driver;

  /** Sets the desk up; `home` is the home folder of every program that is opened on it. */
  static async setUp(home) {
    const desk = new Desk();
    desk.#screen = start("Xvfb", ["-displayfd", "3", "-screen", "0", "1440x900x24", "-nolisten", "tcp"], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    const display = `:${(await lineFrom(desk.#screen.stdio[3])).trim()}`;
    const port = 20_000 + (process.pid % 20_000);
    desk.address = `http://127.0.0.1:${port}`;
    desk.#driver = start("dbus-run-session", ["--", "WebKitWebDriver", "--host=127.0.0.1", `--port=${port}`], {
      stdio: ["ignore", "inherit", "inherit"],
      env: {
        DISPLAY: display,
        GDK_BACKEND: "x11",
        HOME: home,
        LC_ALL: "C.UTF-8",
        NO_AT_BRIDGE: "1",
        TAURI_AUTOMATION: "true",
        TAURI_WEBVIEW_AUTOMATION: "true",
        // Screenshots hang when this is 1, so the program must find it set and leave it alone.
        WEBKIT_DISABLE_DMABUF_RENDERER: "0",
        XDG_CACHE_HOME: `${home}/.cache`,
        XDG_CONFIG_HOME: `${home}/.config`,
        XDG_DATA_HOME: `${home}/.local/share`,
      },
    });
    await until("the driver answers", () => desk.ask("GET", "/status").then(() => true));
    return desk;
  }

  /** One request to the driver; its error becomes ours. */
  async ask(method, path, body) {
    const response = await fetch(this.address + path, {
      method,
      body: method === "POST" ? JSON.stringify(body ?? {}) : undefined,
      signal: AbortSignal.timeout(REQUEST_LIMIT),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value?.error ?? response.status}: ${value?.message ?? ""} (${method} ${path})`);
    return value;
  }

  /** Starts the program and waits for its page. */
  async openWindow(binary = program("convoke")) {
    const { sessionId } = await this.ask("POST", "/session", {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary, args: [] } } },
    });
    const window = new Window(this, sessionId);
    await until("the page has loaded", () => window.run("return document.readyState === 'complete'"));
    return window;
  }

  /** Clears the desk. */
  async clear() {
    await end(this.#driver);
    await end(this.#screen);
  }
}

/** The program's window. */
class Window {
  #desk;
  #session;

  constructor(desk, session) {
    this.#desk = desk;
    this.#session = `/session/${session}`;
  }

  ask(method, path, body) {
    return this.#desk.ask(method, this.#session + path, body);
  }

  /** Runs a script in the page; the arguments are its `arguments`. */
  run(script, ...args) {
    return this.ask("POST", "/execute/sync", { script, args });
  }

  /** Runs a script that ends by calling its last argument. */
  runUntilDone(script, ...args) {
    return this.ask("POST", "/execute/async", { script, args });
  }

  /**
   * The first visible thing that fits the CSS selector and, when given, has this accessible name;
   * a name that ends in `…` is only the beginning of one.
   */
  find(selector, name, limit) {
    return until(`'${name ?? ""}' ${selector} is there`, async () => {
      const found = await this.run(FIND, selector, name ?? null);
      return found && new Thing(this, found[ELEMENT]);
    }, limit);
  }

  /** Whether such a thing is visible now. */
  async has(selector, name) {
    return (await this.run(FIND, selector, name ?? null)) !== null;
  }

  /** Waits until no such thing is visible. */
  gone(selector, name) {
    return until(`'${name ?? ""}' ${selector} is gone`, async () => !(await this.has(selector, name)));
  }

  /** Waits until the page shows this text somewhere. */
  shows(text, limit) {
    return until(`the page shows '${text}'`, () => this.run("return document.body.innerText.includes(arguments[0])", text), limit);
  }

  /** Presses what has this name, once it can be pressed: menus and dialogs take a moment to settle. */
  press(name, selector = "button, a, [role=button], [role=menuitem], [role=option], [role=tab], [role=link]", limit = 30_000) {
    return until(`'${name ?? ""}' ${selector} can be pressed`, async () => {
      const thing = await this.find(selector, name, limit / 2);
      await thing.press();
      return true;
    }, limit);
  }

  /** Replaces what stands in the field with this label. */
  async fill(label, text, selector = "input, textarea, [role=textbox], [role=combobox]") {
    const field = await until(`'${label}' can be written into`, async () => {
      const found = await this.find(selector, label);
      await found.replace("");
      return found;
    });
    await field.type(text);
    return field;
  }

  /** Presses keys together, for example Control and z. */
  keys(...keys) {
    const down = keys.map((value) => ({ type: "keyDown", value }));
    const up = [...keys].reverse().map((value) => ({ type: "keyUp", value }));
    return this.ask("POST", "/actions", { actions: [{ type: "key", id: "keys", actions: [...down, ...up] }] });
  }

  /** Waits two animation frames: before that a picture may show the page before the last change. */
  painted() {
    return this.runUntilDone("const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)));");
  }

  /** Writes a picture of the page. */
  async picture(file) {
    await this.painted();
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, Buffer.from(await this.ask("GET", "/screenshot"), "base64"));
  }

  /** Closes the window, as its close button does: the program ends by itself. */
  async close() {
    await this.ask("DELETE", "/window");
    await this.leave();
  }

  /** Ends the session; WebKit's driver kills the program if it still runs. */
  leave() {
    return this.ask("DELETE", "").catch(() => undefined);
  }
}

/** One element of the page. */
class Thing {
  #window;
  #path;

  constructor(window, id) {
    this.#window = window;
    this.reference = { [ELEMENT]: id };
    this.#path = `/element/${id}`;
  }

  press() {
    return this.#window.ask("POST", `${this.#path}/click`);
  }

  /** Types at the end of what is there. */
  type(text) {
    return this.#window.ask("POST", `${this.#path}/value`, { text });
  }

  async replace(text) {
    await this.#window.ask("POST", `${this.#path}/clear`);
    if (text) await this.type(text);
  }

  text() {
    return this.#window.ask("GET", `${this.#path}/text`);
  }

  value() {
    return this.#window.ask("GET", `${this.#path}/property/value`);
  }

  attribute(name) {
    return this.#window.ask("GET", `${this.#path}/attribute/${name}`);
  }
}

/** Finds by what a person knows a thing by: its label, its text, its title. */
const FIND = `
  const [selector, name] = arguments;
  const tidy = (text) => (text ?? "").replace(/[\\u2066-\\u2069]/g, "").replace(/\\s+/g, " ").trim();
  const withoutKeys = (element) => {
    const copy = element.cloneNode(true);
    for (const key of copy.querySelectorAll("kbd")) key.remove();
    return copy.textContent;
  };
  const names = (element) => [
    element.getAttribute("aria-label"),
    ...(element.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => id && document.getElementById(id)?.textContent),
    ...[...(element.labels ?? [])].map((label) => label.textContent),
    element.getAttribute("placeholder"), element.getAttribute("title"), element.textContent, withoutKeys(element),
  ].map(tidy);
  for (const element of document.querySelectorAll(selector)) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    if (name === null) return element;
    const begins = name.endsWith("…") ? name.slice(0, -1) : undefined;
    if (names(element).some((each) => (begins === undefined ? each === name : each.startsWith(begins)))) return element;
  }
  return null;`;
