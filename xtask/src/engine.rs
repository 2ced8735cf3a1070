//! The engine of the page: the library as wasm, with the JavaScript that loads it.

use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

use crate::npm;
use crate::pack;
use crate::run::{self, Result};

const TARGET: &str = "wasm32-unknown-unknown";

/// The name that the loader goes by in the worker.
const GLOBAL: &str = "omfang_engine";

/// What the compiler of this toolchain emits, and no more: with every feature on, wasm-opt writes instructions
/// that Node.js 20 and the browsers of 2023 refuse.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// How the engine is compiled.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Quick to build; has the vectors' entry point.
    Quick,
    /// What is published.
    Page,
    /// What is published, and what it is measured against: for `cargo xtask bench` only.
    Measured,
}

impl Profile {
    /// Whether the compiler, wasm-opt and the packing take their time.
    pub fn is_optimised(self) -> bool {
        self != Profile::Quick
    }
}

/// A built engine.
pub struct Engine {
    pub wasm: Vec<u8>,
    /// The wasm as the page carries it: gzip, which every browser unpacks by itself.
    pub packed: Vec<u8>,
    /// The loader, a plain script.
    pub glue: String,
}

/// Builds the engine.
pub fn build(profile: Profile) -> Result<Engine> {
    add_target()?;
    let built = compile(profile)?;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(&built).typescript(false).omit_default_module_path(true);
    bindgen.remove_name_section(profile.is_optimised()).remove_producers_section(true);
    bindgen.no_modules(true).map_err(bindgen_says)?.no_modules_global(GLOBAL).map_err(bindgen_says)?;
    let mut output = bindgen.generate_output().map_err(bindgen_says)?;
    let glue = output.js().to_owned();
    let wasm = output.wasm_mut().emit_wasm();
    let wasm = if profile.is_optimised() { optimise(&wasm)? } else { wasm };
    let packed = if profile.is_optimised() { pack::hard(&wasm)? } else { pack::quickly(&wasm)? };
    Ok(Engine { wasm, packed, glue })
}

/// Sees to it that the compiler has a standard library for wasm.
pub fn add_target() -> Result<()> {
    let sysroot = run::stdout(Command::new("rustc").current_dir(run::root()).args(["--print", "sysroot"]))?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET).join("lib").is_dir() {
        return Ok(());
    }
    println!("rustup target add {TARGET}");
    let added = Command::new("rustup").current_dir(run::root()).args(["target", "add", TARGET]).status();
    if added.is_ok_and(|status| status.success()) {
        return Ok(());
    }
    Err(format!(
        "Rust's standard library for {TARGET} is not there, and `rustup target add {TARGET}` could not bring it. \
         Without rustup, install the package of your distribution beside its rustc (on Debian: \
         apt-get install libstd-rust-dev-wasm32) and run again."
    ))
}

fn compile(profile: Profile) -> Result<PathBuf> {
    let (name, folder, features) = match profile {
        Profile::Quick => ("dev", "debug", "wasm"),
        Profile::Page => ("page", "page", "wasm"),
        Profile::Measured => ("page", "page", "wasm,measure"),
    };
    let mut command = Command::new(run::cargo());
    command
        .current_dir(run::root())
        .args(["build", "--quiet", "--lib", "--package", "omfang", "--no-default-features"])
        .args(["--features", features, "--target", TARGET, "--profile", name]);
    if profile.is_optimised() {
        command.env("CARGO_ENCODED_RUSTFLAGS", forget_the_machine()?);
    }
    run::run(&mut command)?;
    Ok(run::target().join(TARGET).join(folder).join("omfang.wasm"))
}

/// Panics name their place, so paths stand in the wasm. Those of this machine are taken out: the same sources
/// give the same bytes wherever they lie.
fn forget_the_machine() -> Result<String> {
    let rustc = |args: [&str; 2]| run::stdout(Command::new("rustc").current_dir(run::root()).args(args));
    let sysroot = rustc(["--print", "sysroot"])?;
    let version = rustc(["--version", "--verbose"])?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
        .ok_or("the home folder of cargo was not found")?;
    let library = Path::new(sysroot.trim()).join("lib/rustlib/src/rust");
    let mut flags = vec![
        format!("--remap-path-prefix={}=", run::root().display()),
        format!("--remap-path-prefix={}=/rustc/{commit}", library.display()),
    ];
    // Each registry has a folder with a name made from its address on this machine. It is there by now: what this
    // tool is built from came through it.
    let sources = home.join("registry/src");
    for registry in std::fs::read_dir(&sources).into_iter().flatten().flatten() {
        flags.push(format!("--remap-path-prefix={}=crates", registry.path().display()));
    }
    Ok(flags.join("\u{1f}"))
}

fn bindgen_says(error: impl std::fmt::Display) -> String {
    format!("wasm-bindgen: {error:#}")
}

fn optimise(wasm: &[u8]) -> Result<Vec<u8>> {
    npm::install()?;
    let folder = run::target().join("page/engine");
    let (from, to) = (folder.join("bound.wasm"), folder.join("optimised.wasm"));
    run::write(&from, wasm)?;
    println!("wasm-opt ({} kB; half a minute)", wasm.len() / 1000);
    let mut command = npm::node("node_modules/binaryen/bin/wasm-opt");
    run::run(
        command
            .args(["-Os", "--strip-debug", "--strip-producers"])
            .args(FEATURES)
            .arg(&from)
            .arg("-o")
            .arg(&to),
    )?;
    std::fs::read(&to).map_err(|error| format!("{} could not be read: {error}", to.display()))
}
