//! The effects of a loop that may run in worker processes, in the parent.

use super::arena::Arena;
use super::captures::Way;
use super::items::{ItemWay, ItemsSent};
use super::packed::Packed;
use super::received::{Fail, Received};
use super::side::{Link, Side};
use super::supervise::{Place, Post, Supervisor};
use super::surroundings::Surroundings;
use super::{address, answer};
use crate::api::settings::Settings;
use crate::attempts::failure::Failure;
use crate::effects::{Anchor, EffectsOn, EffectsOver, Exits, ListEffects};
use crate::engine::{Context, Done, Indexed, Worker, default_stack};
use crate::output::Output;
use crate::processes::{Service, Task};
use crate::record::{Codec, Codecs, Failing, RecordOutput, Returned, ReturnedExit};
use crate::source::Source;
use crate::wire::Reader;
use std::marker::PhantomData;

/// The body of a loop as a function, which has its variables from a home.
pub type AwayBody<N, K, R, C, X> = for<'s> fn(<N as Way>::Home, Side<'s, K, R, C, X>);

/// The kind of loops that panic when an item fails.
pub struct Plain;
/// The kind of loops that give the outcome of each item.
pub struct WithOutcomes;

/// How the output `P` takes failures, in a loop of some kind.
pub trait Fails<P: Output> {
    /// The function, if the failure of an item is its outcome, and not the loop's.
    const FAIL: Fail<P>;
}

impl<P: Output> Fails<P> for Plain {
    const FAIL: Fail<P> = None;
}

impl<P: Failing> Fails<P> for WithOutcomes {
    const FAIL: Fail<P> = Some(P::fail);
}

/// The effects `E` of a loop that may run in worker processes: its variables go there by the way `N`, its items, of type `I`, by
/// `K`; of each block values of type `C` come back, and perhaps the exit `X`.
pub struct Away<'p, E, N: Way, K: ItemWay, I, R, C, X, W> {
    effects: E,
    packed: Packed<'p, N>,
    items: ItemsSent<K, I>,
    body: AwayBody<N, K, R, C, X>,
    values: fn() -> Codec<C>,
    exits: fn() -> Codec<X>,
    kind: PhantomData<fn() -> W>,
}

/// A loop that is to run in worker processes, as far as its body is not known yet.
pub struct Outgoing<'p, E, N, K, I, C, W> {
    effects: E,
    packed: Packed<'p, N>,
    items: ItemsSent<K, I>,
    values: fn() -> Codec<C>,
    kind: PhantomData<fn() -> W>,
}

impl<R, E> Anchor<R, E> {
    /// The anchor of a loop that may run in worker processes.
    #[doc(hidden)]
    pub fn sent<N, K, I, C>(
        self,
        packed: Packed<'_, N>,
        items: ItemsSent<K, I>,
    ) -> Anchor<R, Outgoing<'_, E, N, K, I, C, Plain>>
    where
        C: Returned, // what comes of a block comes back from the worker processes
    {
        self.map(|effects| Outgoing { effects, packed, items, values: Codec::of_values, kind: PhantomData })
    }
}

impl<V, E> Anchor<Result<V, Failure>, E> {
    /// The anchor of a loop that may run in worker processes, and gives the outcome of each item.
    #[doc(hidden)]
    #[expect(clippy::type_complexity, reason = "nobody reads it")]
    pub fn sent_outcomes<N, K, I>(
        self,
        packed: Packed<'_, N>,
        items: ItemsSent<K, I>,
    ) -> Anchor<Result<V, Failure>, Outgoing<'_, E, N, K, I, Result<V, Failure>, WithOutcomes>>
    where
        V: Returned, // what comes of a block comes back from the worker processes
    {
        self.map(|effects| Outgoing { effects, packed, items, values: Codec::of_outcomes, kind: PhantomData })
    }
}

impl<'p, R, E: Exits, N: Way, K: ItemWay, I, C, W> Anchor<R, Outgoing<'p, E, N, K, I, C, W>> {
    /// The anchor of such a loop, where `body` is called with what has travelled.
    #[doc(hidden)]
    #[expect(clippy::type_complexity, reason = "nobody reads it")]
    #[rustfmt::skip] // rustc shows the first line to whoever writes a body that reads more.
    pub fn with_body<X>( // if the body reads a closure, write a function; if a variable in a macro, `share = (name)`
        self,
        body: AwayBody<N, K, R, C, X>,
    ) -> Anchor<R, Away<'p, E, N, K, I, R, C, X, W>>
    where
        E: Exits<Exit = X>,
        X: ReturnedExit, // what the loop is left with comes back from the worker processes
    {
        self.map(|Outgoing { effects, packed, items, values, .. }| Away {
            effects,
            packed,
            items,
            body,
            values,
            exits: Codec::of_exits,
            kind: PhantomData,
        })
    }
}

/// Runs a loop in a worker process: `body` is the address of its [`AwayBody`], the others are those of the functions that give its
/// codecs.
fn enter<N: Way, K: ItemWay, R, C, X>(service: &mut Service, [body, values, exits]: [usize; 3]) {
    // SAFETY: `run_over` has sent the address of a function of this type.
    let body: AwayBody<N, K, R, C, X> = unsafe { address::function(body) };
    // SAFETY: the same.
    let values: fn() -> Codec<C> = unsafe { address::function(values) };
    // SAFETY: the same.
    let exits: fn() -> Codec<X> = unsafe { address::function(exits) };
    let captures = service.captures();
    loop {
        let from = Reader::new(&captures);
        let arrived = N::arrive(&from).and_then(|home| Ok((home, Surroundings::get(&from)?)));
        let (home, surroundings) = match arrived {
            Ok(arrived) => arrived,
            Err(error) => {
                let text = format!("a variable that the loop reads cannot be read by a worker process: {error}");
                while service.next().is_some() {
                    service.answer(&answer::failed(&text));
                }
                return;
            }
        };
        // The threads of the machine are shared out among its worker processes. If the program is a shard, it is the parent that
        // ends when its share is done.
        let context = Context { workers: Some(surroundings.threads), is_recorded: true, ..Context::current() };
        let _inside = context.enter();
        let arena = Arena::new();
        let page = service.page();
        let link = Link::new(service, &page, &arena, surroundings, captures.len());
        body(home, Side { link: &link, values, exits, result: PhantomData });
        let (goes_on, mut answer) = link.end();
        if !answer.is_empty() {
            let put_back = |to: &mut _| arena.into_values().into_iter().try_for_each(|item| K::put_back(item, to));
            answer::add(&mut answer, put_back);
            service.answer(&answer);
        }
        if !goes_on {
            return;
        }
    }
}

impl<O, E: EffectsOn<O>, N: Way, K: ItemWay, I, R, C, X, W> EffectsOn<O> for Away<'_, E, N, K, I, R, C, X, W> {
    type Around = E::Around;

    fn run(self, settings: Settings<'_>, output: O, run: impl FnOnce(&mut Self::Around)) -> O {
        self.effects.run(settings, output, run)
    }
}

impl<O, S, E, N, K, R, C, X, W> EffectsOver<O, S> for Away<'_, E, N, K, <S::Items as Indexed>::Item, R, C, X, W>
where
    S: Source,
    E: EffectsOver<O, S> + EffectsOn<O, Around: RecordOutput<C, X>>,
    N: Way,
    K: ItemWay,
    W: Fails<E::Around>,
{
    fn run_over<F>(self, settings: Settings<'_>, source: S, output: O, body: &F) -> O
    where
        F: Fn(&mut Worker<'_, S::Items, Self::Around>) -> Done + Sync,
    {
        let Self { effects, mut packed, items, body: away, values, exits, .. } = self;
        let Some(mut captures) = packed.captures.take() else {
            return effects.run_over(settings, source, output, body);
        };
        let surroundings = packed.surroundings(&settings);
        surroundings.put(&mut captures).expect("numbers can be written");
        let by = Codecs { values: values(), exits: exits() };
        let functions = [away as usize, values as usize, exits as usize];
        let supervisor = Supervisor {
            task: Task::new(enter::<N, K, R, C, X>, functions, captures, default_stack()),
            put: items.put,
            count: items.count,
            take_back: items.take_back,
            place: packed.place,
            limits: packed.limits,
            meter: packed.meter,
            timeout: settings.elsewhere().timeout,
            has_outcomes: W::FAIL.is_some(),
            tries: (surroundings.tries.0, surroundings.tries.1),
        };
        let watch = |worker: &mut Worker<'_, S::Items, Received<'_, E::Around, C, X>>| {
            let mut post = Post::new();
            while let Some((mut items, mut out)) = worker.next() {
                let positions = |items| worker.position(&items);
                let place = Place { first: worker.__place(), positions: &positions };
                supervisor.run(&mut post, &mut items, &mut out, place);
                worker.done(out);
            }
            Done
        };
        effects.run(settings, output, |around| {
            source.drive(settings, &mut Received { inner: around, by: &by, fail: W::FAIL }, &watch);
        })
    }
}

impl<R: Send, E: ListEffects<R>, N: Way, K: ItemWay, I, T, C, X, W> ListEffects<R>
    for Away<'_, E, N, K, I, T, C, X, W>
{
    type List = E::List;
}
