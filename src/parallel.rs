//! Work on several cores, where there are threads. What comes out never depends on which piece ends first, so it is the
//! same on any machine, and under wasm, where one piece is done after the other.

use std::sync::atomic::{AtomicUsize, Ordering};

/// Threads beyond this gain nothing: the pieces are tens of bundles, not thousands.
const MOST_THREADS: usize = 8;

/// Two pieces of work at once.
pub(crate) fn at_once<A: Send, B>(one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B) -> (A, B) {
    if cfg!(target_family = "wasm") {
        return (one(), other());
    }
    std::thread::scope(|scope| {
        let one = scope.spawn(one);
        let other = other();
        (one.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), other)
    })
}

/// The same work on each of many things, results in their order. `progress` hears how many are done.
pub(crate) fn each<T: Sync, R: Send>(
    things: &[T],
    work: impl Fn(&T) -> R + Sync,
    progress: &mut dyn FnMut(usize),
) -> Vec<R> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS);
    if threads < 2 || things.len() < 2 || cfg!(target_family = "wasm") {
        return things
            .iter()
            .enumerate()
            .map(|(n, thing)| {
                let result = work(thing);
                progress(n + 1);
                result
            })
            .collect();
    }
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    // Whoever is free takes the next: bundles differ much in size.
    let share = |told: &mut dyn FnMut(usize)| {
        let mut results = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(thing) = things.get(at) else { return results };
            results.push((at, work(thing)));
            told(done.fetch_add(1, Ordering::Relaxed) + 1);
        }
    };
    let mut results = std::thread::scope(|scope| {
        let share = &share;
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(move || share(&mut |_| {}))).collect();
        let mut results = share(progress);
        for other in others {
            results.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        results
    });
    progress(things.len());
    results.sort_by_key(|(at, _)| *at);
    results.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_stand_in_the_order_of_the_things() {
        let things: Vec<usize> = (0..500).collect();
        let mut told = Vec::new();
        let squares = each(&things, |n| n * n, &mut |done| told.push(done));
        assert_eq!(squares, things.iter().map(|n| n * n).collect::<Vec<_>>());
        assert_eq!(told.last(), Some(&500));
        assert!(told.is_sorted());
    }

    #[test]
    fn nothing_is_nothing_and_two_pieces_are_two() {
        assert_eq!(each(&[] as &[u8], |n| *n, &mut |_| {}), Vec::<u8>::new());
        assert_eq!(at_once(|| 1, || "b"), (1, "b"));
    }
}
