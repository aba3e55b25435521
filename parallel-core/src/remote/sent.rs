//! The effects of a loop that may run in worker processes, in the parent.

use super::arena::Arena;
use super::captures::Way;
use super::items::{ItemWay, ItemsSent};
use super::packed::Packed;
use super::received::Received;
use super::side::{Link, Side};
use super::supervise::{Post, Supervisor};
use super::surroundings::Surroundings;
use super::{address, answer};
use crate::api::settings::Settings;
use crate::effects::{EffectsOn, EffectsOver, Exits, ListEffects};
use crate::engine::{Done, Indexed, Worker, default_stack};
use crate::entries::Anchor;
use crate::processes::{Service, Task};
use crate::record::{Codec, Codecs, RecordExit, RecordOutput, Returned, ReturnedExit};
use crate::source::Source;
use crate::wire::Reader;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::marker::PhantomData;

/// The body of a loop as a function, which has its variables from a home.
pub type AwayBody<N, K, R, C, X> = for<'s> fn(<N as Way>::Home, Side<'s, K, R, C, X>);

/// The effects `E` of a loop that may run in worker processes: its variables go there by the way `N`, its items, of type `I`, by
/// `K`; of each block values of type `C` come back, and perhaps the exit `X`.
pub struct Away<'p, E, N: Way, K: ItemWay, I, R, C, X> {
    effects: E,
    packed: Packed<'p, N>,
    items: ItemsSent<K, I>,
    body: AwayBody<N, K, R, C, X>,
    entry: fn(&mut Service, usize),
    by: Codecs<C, X>,
}

impl<R, E: Exits> Anchor<R, E> {
    /// The anchor of a loop that may run in worker processes, where `body` is called with what has travelled.
    #[doc(hidden)]
    pub fn sent<'p, N: Way, K: ItemWay, I, C>(
        self,
        packed: Packed<'p, N>,
        items: ItemsSent<K, I>,
        body: AwayBody<N, K, R, C, E::Exit>,
    ) -> Anchor<R, Away<'p, E, N, K, I, R, C, E::Exit>>
    where
        C: Returned,           // what comes of a block comes back from the worker processes
        E::Exit: ReturnedExit, // what the loop is left with comes back from the worker processes
    {
        let (entry, by) = (enter::<N, K, R, C, E::Exit> as fn(&mut Service, usize), codecs());
        self.map(|effects| Away { effects, packed, items, body, entry, by })
    }
}

fn codecs<C: Serialize + DeserializeOwned, X: RecordExit>() -> Codecs<C, X> {
    Codecs { values: Codec::of_values(), exits: Codec::of_exits() }
}

/// Runs a loop in a worker process; `body` is the address of its [`AwayBody`].
fn enter<N: Way, K: ItemWay, R, C: Returned, X: RecordExit>(service: &mut Service, body: usize) {
    let body: AwayBody<N, K, R, C, X> = unsafe { address::function(body) };
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
        let arena = Arena::new();
        let page = service.page();
        let link = Link::new(service, &page, &arena, surroundings, captures.len());
        body(home, Side { link: &link, codecs: codecs::<C, X>, result: PhantomData });
        if !link.goes_on() {
            return;
        }
    }
}

impl<O, E: EffectsOn<O>, N: Way, K: ItemWay, I, R, C, X> EffectsOn<O> for Away<'_, E, N, K, I, R, C, X> {
    type Around = E::Around;

    fn run(self, settings: Settings<'_>, output: O, run: impl FnOnce(&mut Self::Around)) -> O {
        self.effects.run(settings, output, run)
    }
}

impl<O, S, E, N, K, R, C, X> EffectsOver<O, S> for Away<'_, E, N, K, <S::Items as Indexed>::Item, R, C, X>
where
    S: Source,
    E: EffectsOver<O, S> + EffectsOn<O, Around: RecordOutput<C, X>>,
    N: Way,
    K: ItemWay,
{
    fn run_over<F>(self, settings: Settings<'_>, source: S, output: O, body: &F) -> O
    where
        F: Fn(&mut Worker<'_, S::Items, Self::Around>) -> Done + Sync,
    {
        let Self { effects, mut packed, items, body: away, entry, by } = self;
        let Some(mut captures) = packed.captures.take() else {
            return effects.run_over(settings, source, output, body);
        };
        let surroundings = packed.surroundings(&settings);
        surroundings.put(&mut captures).expect("numbers can be written");
        let supervisor = Supervisor {
            task: Task::new(entry, away as usize, captures, default_stack()),
            put: items.put,
            place: packed.place,
            limits: packed.limits,
            meter: packed.meter,
            timeout: settings.elsewhere().timeout,
            tries: (surroundings.tries.0, surroundings.tries.1),
        };
        let watch = |worker: &mut Worker<'_, S::Items, Received<'_, E::Around, C, X>>| {
            let mut post = Post::new();
            while let Some((mut items, mut out)) = worker.next() {
                supervisor.run(&mut post, &mut items, &mut out, worker.__place());
                worker.done(out);
            }
            Done
        };
        effects.run(settings, output, |around| {
            source.drive(settings, &mut Received { inner: around, by: &by }, &watch);
        })
    }
}

impl<R: Send, E: ListEffects<R>, N: Way, K: ItemWay, I, T, C, X> ListEffects<R> for Away<'_, E, N, K, I, T, C, X> {
    type List = E::List;
}
