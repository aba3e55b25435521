//! Outer variables that the body assigns: the last one counts, or the best one, or they are refused.

use super::{Decisions, Kind, PLAIN_LOOP, refuse};
use crate::analyze::access::{Access, Use};
use crate::analyze::assigned::EarlyRead;
use crate::analyze::leading::{Fault, Leading};
use crate::analyze::place::Place;
use crate::diagnostics::broken_rule_at;
use crate::tokens::pretty::code;
use std::collections::HashMap;
use syn::Error;

/// What is known about the places that the body assigns, by their keys.
#[derive(Default)]
pub(crate) struct Assigned {
    /// Where one is read before it is assigned.
    pub(crate) early: HashMap<String, EarlyRead>,
    /// Why an `if` that looks as if it kept the best does not.
    pub(crate) faults: Vec<(String, Fault)>,
    /// The places of each `(a, b) = …`.
    pub(crate) tuples: Vec<Vec<String>>,
}

impl Decisions {
    /// Decides about the leaders and their companions: `if x > best { best = x; place = i; }`.
    pub(super) fn decide_leaders(&mut self, uses: &[Use]) {
        for one in uses {
            let Access::Leads(_) = &one.access else { continue };
            let key = one.place.key();
            // Where it is assigned elsewhere as well, the last one counts, or nobody knows which.
            let is_assigned =
                |other: &Use| other.place.key() == key && matches!(&other.access, Access::Assign | Access::Follows(_));
            if self.led.contains(&key) || uses.iter().any(is_assigned) {
                continue;
            }
            if let Err(error) = self.decide_leader(&one.place, uses) {
                self.errors.push(error);
            }
        }
    }

    fn decide_leader(&mut self, leader: &Place, uses: &[Use]) -> Result<(), Error> {
        let (key, name) = (leader.key(), leader.name());
        let group: Vec<&Use> = uses.iter().filter(|one| one.place.overlaps(leader)).collect();
        let follows = |one: &&Use| matches!(&one.access, Access::Follows(followed) if *followed == key);
        let companions: Vec<&Use> = uses.iter().filter(follows).collect();
        self.led.push(key.clone());
        self.led.extend(companions.iter().map(|one| one.place.key()));
        Self::check_base(&group)?;
        let leads: Vec<&Leading> = group.iter().filter_map(|one| one.leads(&key)).collect();
        if let Some(other) = group.iter().find(|one| one.leads(&key).is_none()) {
            return Err(used_beside(&name, other, "kept as the best"));
        }
        let comparison = &leads[0].comparison;
        if let Some(other) = leads.iter().find(|other| other.comparison.text() != comparison.text()) {
            return refuse(
                "two-operators",
                &other.leader.tokens,
                format!(
                    "`{name}` is compared in another way here (`{}`) than before (`{}`), and only one of them can be put \
                     together from items that run at the same time; {PLAIN_LOOP}",
                    code(&other.comparison.written()),
                    code(&comparison.written())
                ),
            );
        }
        let mut kept: Vec<&Place> = Vec::new();
        for one in companions {
            let (place, companion) = (&one.place, one.place.name());
            if kept.iter().any(|kept| kept.key() == place.key()) {
                continue;
            }
            let group: Vec<&Use> = uses.iter().filter(|other| other.place.overlaps(place)).collect();
            Self::check_base(&group)?;
            if let Some(other) = group.iter().find(|other| !follows(other) || other.place.key() != place.key()) {
                // Of two leaders it has one error.
                if self.told.contains(&place.key()) {
                    return Ok(());
                }
                self.told.push(place.key());
                return Err(used_beside(&companion, other, &format!("assigned together with `{name}`")));
            }
            let lacks = |lead: &&&Leading| !lead.companions.iter().any(|other| other.key() == place.key());
            if let Some(lead) = leads.iter().find(lacks) {
                return refuse(
                    "best-so-far",
                    &lead.leader.tokens,
                    format!(
                        "`{name}` is assigned here without `{companion}`, which is assigned together with it elsewhere, so it \
                         may belong to another item than `{name}`; assign both in both places"
                    ),
                );
            }
            kept.push(place);
        }
        let is_bare = leader.is_bare();
        let kind = Kind::Leader(Box::new(comparison.clone()));
        self.outer.push(super::OuterVariable { place: leader.clone(), kind, is_bare });
        for place in kept {
            self.keep_assigned(place, Kind::Companion);
        }
        Ok(())
    }

    /// Keeps a place of which the private copy is one of an assigned variable. It stands for the variable, under its name.
    fn keep_assigned(&mut self, place: &Place, kind: Kind) {
        let is_bare = place.fields.is_empty();
        self.outer.push(super::OuterVariable { place: place.clone(), kind, is_bare });
    }

    /// Decides about a place that is assigned, or of which a part is, from the uses of its variable. Gives the keys of the places
    /// that are decided by that, or nothing if none of these is assigned.
    pub(super) fn decide_assigned(&mut self, place: &Place, group: &[&Use]) -> Result<Option<Vec<String>>, Error> {
        let assigns = |one: &&&Use| {
            matches!(one.access, Access::Assign | Access::Leads(_) | Access::Follows(_)) && one.place.overlaps(place)
        };
        let Some(assigned) = group.iter().filter(assigns).min_by_key(|one| one.place.fields.len()) else {
            return Ok(None);
        };
        let (place, key, name) = (&assigned.place, assigned.place.key(), assigned.place.name());
        let is_flag = |one: &&&Use| matches!(one.access, Access::Flag(_)) && one.place.overlaps(place);
        if let Some(flag) = group.iter().find(is_flag) {
            return refuse(
                "best-so-far",
                flag.whole(),
                format!(
                    "`{name}` is set here where an element gets better, which depends on the items before, and assigned elsewhere, so \
                     what it is inside the loop is not known; let nothing else change it, and look at it after the loop; else {PLAIN_LOOP}"
                ),
            );
        }
        let together = || group.iter().filter(|one| one.place.overlaps(place));
        if self.is_told(&key, &name)? {
            return Ok(Some(together().map(|one| one.place.key()).collect()));
        }
        let is_other = |one: &&&Use| {
            let is_part = one.place.fields.len() > place.fields.len();
            let is_same = one.place.key() == key && (!assigns(one) || one.place.derefs() == place.derefs());
            !is_part && !is_same
        };
        if let Some(other) = together().find(is_other) {
            return refuse(
                "overlapping-places",
                other.whole(),
                format!(
                    "`{}` is used here and `{name}` assigned elsewhere, and one is a part of the other; {PLAIN_LOOP}",
                    other.place.name()
                ),
            );
        }
        self.keep_assigned(place, Kind::Last);
        Ok(Some(together().map(|one| one.place.key()).collect()))
    }

    /// Refuses a place that is read before it is assigned. Gives `true` if a place of the same assignment has the error already.
    fn is_told(&mut self, key: &String, name: &str) -> Result<bool, Error> {
        let Some(read) = self.assigned.early.get(key) else { return Ok(false) };
        let is_told = |tuple: &&Vec<String>| tuple.contains(key) && tuple.iter().any(|one| self.told.contains(one));
        if self.assigned.tuples.iter().any(|tuple| is_told(&tuple)) {
            return Ok(true);
        }
        self.told.push(key.clone());
        if let Some((_, Fault { at, text })) = self.assigned.faults.iter().find(|(of, _)| of == key) {
            return Err(broken_rule_at("best-so-far", at, text));
        }
        let (rule, text) = if read.is_of_option {
            (
                "best-so-far",
                format!(
                    "`{name}` is asked here for what the items before have found, and the items run at the same time; \
                     `parallel!(min_by_key(item for item in …, |item| key))` gives the best item as an `Option` (`max_by_key` \
                     the one with the largest key, `first(… for … if …)` the first one); else {PLAIN_LOOP}"
                ),
            )
        } else {
            (
                "assigned",
                format!(
                    "`{name}` is read here before the item has assigned it: that is what an item before has left there, and the \
                     items run at the same time; what each item needs for itself it assigns first, or declares with `let` inside; \
                     for the item before loop over `….windows(2)`; else {PLAIN_LOOP}"
                ),
            )
        };
        Err(broken_rule_at(rule, &read.at, text))
    }
}

/// The error of a use of a variable beside those that keep the best.
fn used_beside(name: &str, other: &Use, how: &str) -> Error {
    let used = other.place.name();
    let (rule, text) = match &other.access {
        Access::Update(operator) | Access::Turned(operator) => (
            "two-operators",
            format!("`{used}` is changed by {} here, and `{name}` is {how}; {PLAIN_LOOP}", operator.text()),
        ),
        Access::Best(better) => (
            "two-operators",
            format!("`{used}` is changed by {} here, and `{name}` is {how}; {PLAIN_LOOP}", better.operator().text()),
        ),
        access if access_changes(access) => (
            "best-so-far",
            format!("`{used}` is changed here, and `{name}` is {how}; use a variable for each, or {PLAIN_LOOP}"),
        ),
        _ => (
            "accumulator-read",
            format!(
                "`{name}` is {how}, so its value is not known inside the loop; if its end is what is needed, look at it \
                 after the loop; else {PLAIN_LOOP}"
            ),
        ),
    };
    broken_rule_at(rule, &other.place.tokens, text)
}

fn access_changes(access: &Access) -> bool {
    matches!(access, Access::Assign | Access::Leads(_) | Access::Follows(_) | Access::Fill(..) | Access::Clear)
        || matches!(access, Access::Element(element) if !matches!(element.access, crate::analyze::access::ElementAccess::Read))
}

impl Use {
    /// The `if` that keeps the best in this place, if that is the use.
    fn leads(&self, key: &str) -> Option<&Leading> {
        match &self.access {
            Access::Leads(leading) if self.place.key() == key => Some(leading),
            _ => None,
        }
    }
}
