// Where the programs under test and the libraries of the UI lie.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the whole project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Loads a library that the UI has installed: the tests have no folder of libraries of their own. */
export const requireFromUi = createRequire(join(root, "ui", "package.json"));

/** A program that cargo has built. */
export function program(name) {
  return join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug", name);
}
