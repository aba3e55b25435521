//! stub
use std::time::Duration;
pub(crate) struct Service;
pub(crate) struct Page;
pub(crate) struct Task;
pub(crate) struct Hand<'t>(&'t Task);
pub(crate) struct Death;
pub(crate) struct Waiting<'w>(&'w mut dyn FnMut(&Page));
impl<'w> Waiting<'w> {
    pub(crate) fn new(_: Option<Duration>, w: &'w mut dyn FnMut(&Page)) -> Self {
        Self(w)
    }
}
impl Task {
    pub(crate) fn new(_: fn(&mut Service, usize), _: usize, _: Vec<u8>, _: usize) -> Self {
        Task
    }
}
impl<'t> Hand<'t> {
    pub(crate) fn take(t: &'t Task) -> Result<Self, String> {
        Ok(Self(t))
    }
    pub(crate) fn call(&mut self, _: &[u8], _: &mut Vec<u8>, _: &mut Waiting<'_>) -> Result<(), Death> {
        Ok(())
    }
    pub(crate) fn page(&self) -> &Page {
        &Page
    }
}
impl Death {
    pub(crate) fn timeout(&self) -> Option<Duration> {
        None
    }
    pub(crate) fn signal(&self) -> Option<i32> {
        None
    }
    pub(crate) fn exit_code(&self) -> Option<i32> {
        None
    }
    pub(crate) fn item(&self) -> Option<u64> {
        None
    }
    pub(crate) fn is_from_outside(&self) -> bool {
        false
    }
}
impl std::fmt::Display for Death {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("died")
    }
}
impl Page {
    pub(crate) fn stop(&self) {}
    pub(crate) fn is_stopped(&self) -> bool {
        false
    }
    pub(crate) fn idle(&self) {}
    pub(crate) fn begin(&self, _: u64) {}
}
impl Service {
    pub(crate) fn next(&mut self) -> Option<&[u8]> {
        None
    }
    pub(crate) fn answer(&mut self, _: &[u8]) {}
    pub(crate) fn captures(&self) -> std::sync::Arc<[u8]> {
        todo!()
    }
    pub(crate) fn page(&self) -> std::sync::Arc<Page> {
        todo!()
    }
}
pub(crate) fn is_worker() -> bool {
    false
}
