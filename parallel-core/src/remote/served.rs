//! The effects of a loop in a worker process.

use super::items::ItemWay;
use super::sending::Sending;
use super::side::{Arrived, Incoming, Link, Side};
use crate::api::settings::Settings;
use crate::effects::{Anchor, Effects, EffectsOn, EffectsOver, ListEffects};
use crate::engine::{Done, Worker, serve};
use crate::output::Output;
use crate::record::{Codecs, RecordOutput};
use std::ops::ControlFlow;

/// The effects `E` of a loop whose blocks come from the parent.
pub struct Served<'s, E, K: ItemWay, C, X> {
    effects: E,
    link: &'s Link<'s, K>,
    by: Codecs<C, X>,
}

impl<R, E> Anchor<R, E> {
    /// The anchor of a loop in a worker process.
    #[doc(hidden)]
    pub fn serve<'s, K: ItemWay, C, X>(self, side: &Side<'s, K, R, C, X>) -> Anchor<R, Served<'s, E, K, C, X>> {
        self.map(|effects| Served {
            effects,
            link: side.link,
            by: Codecs { values: (side.values)(), exits: (side.exits)() },
        })
    }
}

impl<'s, O, E, K, C, X> EffectsOn<O> for Served<'s, E, K, C, X>
where
    O: Output<Part: Send> + Sync,
    E: Effects<Around<O>: RecordOutput<C, X>>,
    K: ItemWay,
{
    type Around = Sending<'s, E::Around<O>, K, C, X>;

    fn run(self, _: Settings<'_>, output: O, run: impl FnOnce(&mut Self::Around)) -> O {
        let (inner, kept) = self.effects.begin(output);
        let mut output = Sending { inner, link: self.link, by: self.by };
        run(&mut output);
        E::end(output.inner, kept, Ok(ControlFlow::Continue(())))
    }
}

impl<'s, O, E, K, C, X> EffectsOver<O, Incoming<'s, K>> for Served<'s, E, K, C, X>
where
    O: Output<Part: Send> + Sync,
    E: Effects<Around<O>: RecordOutput<C, X>>,
    K: ItemWay,
{
    fn run_over<F>(self, settings: Settings<'_>, source: Incoming<'s, K>, output: O, body: &F) -> O
    where
        F: Fn(&mut Worker<'_, Arrived<'s, K>, Self::Around>) -> Done + Sync,
    {
        let link = source.link;
        self.run(settings, output, |output| {
            let input = Arrived { link };
            serve(settings.options(), &input, output, body, &|| link.next(), &mut |payload| link.panicked(payload));
        })
    }
}

impl<R: Send, E: Effects, K: ItemWay, C, X> ListEffects<R> for Served<'_, E, K, C, X> {
    type List = E::List<R>;
}
