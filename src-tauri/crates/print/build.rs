//! Stops the build with one clear sentence when the fonts that are embedded have not been fetched.

use std::path::Path;

/// Every face that `src/text/face.rs` embeds.
const FACES: [&str; 14] = [
    "NotoSans_400Regular.ttf",
    "NotoSans_700Bold.ttf",
    "NotoSans_900Black.ttf",
    "Vazirmatn_400Regular.ttf",
    "Vazirmatn_700Bold.ttf",
    "Vazirmatn_900Black.ttf",
    "NotoNaskhArabic_400Regular.ttf",
    "NotoNaskhArabic_700Bold.ttf",
    "NotoSansHebrew_400Regular.ttf",
    "NotoSansHebrew_700Bold.ttf",
    "NotoSansArmenian_400Regular.ttf",
    "NotoSansArmenian_700Bold.ttf",
    "NotoSansSyriac_400Regular.ttf",
    "NotoSansSyriac_700Bold.ttf",
];

fn main() {
    let folder = Path::new("../../../assets/fonts");
    println!("cargo:rerun-if-changed=build.rs");
    let mut missing = Vec::new();
    for face in FACES {
        let path = folder.join(face);
        println!("cargo:rerun-if-changed={}", path.display());
        if !path.is_file() {
            missing.push(face);
        }
    }
    if !missing.is_empty() {
        println!(
            "cargo::error=fonts are missing: run ./dev setup (assets/fonts lacks {})",
            missing.join(", ")
        );
    }
}
