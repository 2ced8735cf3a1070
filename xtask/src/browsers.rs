//! The browsers that the page is tested in: those that are there, or the distribution's.

use crate::apt;
use crate::run::Result;

/// A browser: its name, the variable that says where it is, what programs it may be, and its package.
struct Browser {
    name: &'static str,
    variable: &'static str,
    programs: &'static [&'static str],
    package: &'static str,
}

const CHROMIUM: Browser = Browser {
    name: "Chromium",
    variable: "CHROMIUM",
    programs: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    package: "chromium",
};

const FIREFOX: Browser = Browser {
    name: "Firefox",
    variable: "FIREFOX",
    programs: &["firefox-esr", "firefox"],
    package: "firefox-esr",
};

/// The path of a Chromium; installs one if it can.
pub fn chromium() -> Result<String> {
    CHROMIUM.find()
}

/// The path of a Firefox; installs one if it can.
pub fn firefox() -> Result<String> {
    FIREFOX.find()
}

impl Browser {
    fn find(&self) -> Result<String> {
        if let Some(path) = std::env::var(self.variable).ok().or_else(|| self.on_path()) {
            return Ok(path);
        }
        apt::install(&[self.package])?;
        self.on_path().ok_or_else(|| {
            let Browser { name, variable, package, .. } = self;
            format!(
                "the page is tested in {name}, and none was found. Install it (on Debian: apt-get install {package}), \
                 or say where one is with {variable}=/path/to/{package}, and run again."
            )
        })
    }

    fn on_path(&self) -> Option<String> {
        let folders = std::env::var_os("PATH")?;
        std::env::split_paths(&folders)
            .flat_map(|folder| self.programs.iter().map(move |program| folder.join(program)))
            .find(|path| path.is_file())
            .map(|path| path.display().to_string())
    }
}
