//! Work on two cores: a country's files are large, and reading one says nothing about another.

/// Two pieces of work at once where there are threads, one after the other where there are none. What comes out does not
/// depend on which ends first.
pub(super) fn at_once<A: Send, B>(one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B) -> (A, B) {
    if cfg!(target_family = "wasm") {
        return (one(), other());
    }
    std::thread::scope(|scope| {
        let one = scope.spawn(one);
        let other = other();
        (one.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), other)
    })
}
