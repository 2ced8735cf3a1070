//! The browser that the page is tested in: the one that is there, or the distribution's.

use crate::apt;
use crate::run::Result;

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// The path of a Chromium; installs one if it can.
pub fn find() -> Result<String> {
    if let Some(path) = std::env::var("CHROMIUM").ok().or_else(on_path) {
        return Ok(path);
    }
    apt::install(&["chromium"])?;
    on_path().ok_or_else(|| {
        "the page is tested in Chromium, and none was found. Install it (on Debian: apt-get install chromium), \
         or say where one is with CHROMIUM=/path/to/chromium, and run again."
            .to_owned()
    })
}

fn on_path() -> Option<String> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders)
        .flat_map(|folder| NAMES.map(|name| folder.join(name)))
        .find(|path| path.is_file())
        .map(|path| path.display().to_string())
}
