//! The caller's span of `tracing`, and its subscriber, in the bodies of a loop, on whichever thread they run.
//!
//! Without the feature `tracing` there is nothing in here.

#[cfg(feature = "tracing")]
mod with_tracing {
    use tracing::dispatcher::{self, DefaultGuard, Dispatch};
    use tracing::span::{EnteredSpan, Span};

    /// The span that a thread is in, and the subscriber that listens there.
    pub(crate) struct Spans {
        subscriber: Dispatch,
        span: Span,
    }

    /// A guard: until it is dropped, also by a panic, its thread is in the span of another thread.
    ///
    /// The span is left before the subscriber goes.
    pub(crate) struct InSpan {
        _span: EnteredSpan,
        _subscriber: DefaultGuard,
    }

    impl Spans {
        /// Those of the calling thread.
        pub(crate) fn current() -> Self {
            Self { subscriber: dispatcher::get_default(Dispatch::clone), span: Span::current() }
        }

        /// Enters them on the calling thread.
        pub(crate) fn enter(&self) -> InSpan {
            let subscriber = dispatcher::set_default(&self.subscriber);
            InSpan { _span: self.span.clone().entered(), _subscriber: subscriber }
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod without_tracing {
    /// The span that a thread is in: nobody asks for it.
    pub(crate) struct Spans;

    /// A guard of nothing.
    pub(crate) struct InSpan;

    impl Spans {
        pub(crate) fn current() -> Self {
            Self
        }

        #[expect(clippy::unused_self, reason = "with the feature `tracing` there is something to enter")]
        pub(crate) fn enter(&self) -> InSpan {
            InSpan
        }
    }
}

#[cfg(feature = "tracing")]
pub(crate) use with_tracing::{InSpan, Spans};
#[cfg(not(feature = "tracing"))]
pub(crate) use without_tracing::{InSpan, Spans};
