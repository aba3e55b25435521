//! The statements of a body.

use crate::accumulator::Accumulator;
use crate::exit::{Exit, Returns, tried, when};
use crate::random::Random;
use crate::scope::Scope;
use crate::twin::either;
use crate::window::Window;

/// What the statements are made for.
pub struct Body<'b> {
    pub random: &'b mut Random,
    pub returns: Returns,
    pub accumulators: &'b [Accumulator],
    /// The ways out that are still to be written, with the names of the positions where they are taken.
    pub exits: Vec<(Exit, &'static str)>,
    pub scratch: bool,
    /// Whether there may be loops with `then` inside.
    pub pipes: bool,
    /// The windows, by name.
    pub windows: Vec<Window>,
    lines: Vec<String>,
    depth: usize,
    names: usize,
}

#[derive(Clone, Copy)]
enum Statement {
    Let,
    Update,
    Exit,
    If,
    Match,
    For,
    While,
    Labelled,
    Closure,
    Write,
    Format,
    Nested,
    Continue,
    Scratch,
}

const WEIGHTS: &[(usize, Statement)] = &[
    (6, Statement::Let),
    (10, Statement::Update),
    (8, Statement::Exit),
    (5, Statement::If),
    (3, Statement::Match),
    (3, Statement::For),
    (2, Statement::While),
    (2, Statement::Labelled),
    (2, Statement::Closure),
    (5, Statement::Write),
    (3, Statement::Format),
    (1, Statement::Nested),
    (2, Statement::Continue),
    (4, Statement::Scratch),
];

impl<'b> Body<'b> {
    pub fn new(random: &'b mut Random, returns: Returns, accumulators: &'b [Accumulator]) -> Self {
        Self {
            random,
            returns,
            accumulators,
            exits: Vec::new(),
            scratch: false,
            pipes: false,
            windows: Vec::new(),
            lines: Vec::new(),
            depth: 0,
            names: 0,
        }
    }

    pub fn into_lines(self) -> Vec<String> {
        self.lines
    }

    pub fn line(&mut self, text: impl AsRef<str>) {
        self.lines.push("    ".repeat(self.depth) + text.as_ref());
    }

    fn name(&mut self) -> String {
        self.names += 1;
        format!("n{}", self.names)
    }

    /// A block: its first line, what is in it, its last line.
    fn block(&mut self, opening: impl AsRef<str>, inside: impl FnOnce(&mut Self)) {
        self.line(opening);
        self.depth += 1;
        inside(self);
        self.depth -= 1;
        self.line("}");
    }

    /// So many statements, then what every body has: each accumulator, each window, each way out, at least once.
    pub fn all(&mut self, scope: &mut Scope, count: usize) {
        if self.scratch {
            self.line("scratch.clear();");
        }
        for _ in 0..count {
            self.statement(scope, 2);
        }
        for accumulator in self.accumulators {
            if self.random.percent(70) {
                self.update(accumulator, scope);
            }
        }
        while !self.exits.is_empty() {
            self.exit(scope);
            if self.random.percent(50) {
                self.statement(scope, 1);
            }
        }
        for window in self.windows.clone() {
            self.write(window, scope);
        }
    }

    fn statement(&mut self, scope: &mut Scope, levels: usize) {
        match self.random.weighted(WEIGHTS) {
            Statement::Let => {
                let (name, number) = (self.name(), scope.number(self.random));
                self.line(format!("let {name} = {number};"));
                scope.numbers.push(name);
            }
            Statement::Update if !self.accumulators.is_empty() => {
                let accumulator = self.random.pick(self.accumulators);
                self.update(accumulator, scope);
            }
            Statement::Exit if self.can_exit(scope) => self.exit(scope),
            Statement::If if levels > 0 => self.if_else(scope, levels),
            Statement::Match if levels > 0 => self.match_(scope, levels),
            Statement::For if levels > 0 => self.for_(scope, levels),
            Statement::While if levels > 0 => self.while_(scope, levels),
            Statement::Labelled if levels > 0 => self.labelled(scope, levels),
            Statement::Closure if levels > 0 => self.closure(scope),
            Statement::Write => {
                if let Some(written) = &scope.written {
                    let number = scope.number(self.random);
                    let operator = self.random.pick(&["=", "+=", "^="]);
                    let number =
                        if *operator == "+=" { format!("{number}.rem_euclid(9)") } else { format!("{number} % 1000") };
                    self.line(format!("{written} {operator} {number};"));
                }
                if !self.windows.is_empty() {
                    let window = *self.random.pick(&self.windows);
                    self.write(window, scope);
                }
            }
            Statement::Format => self.format(scope),
            Statement::Nested => self.nested(scope),
            Statement::Continue => {
                let condition = scope.condition(self.random);
                let beyond = scope.labelled && scope.loops > 0 && self.random.percent(40);
                let target = if beyond { " 'items" } else { "" };
                self.line(format!("if {condition} && {} % 5 == 1 {{ continue{target}; }}", scope.at));
            }
            Statement::Scratch if self.scratch => {
                let (name, number, more) = (self.name(), scope.number(self.random), scope.number(self.random));
                self.line(format!("scratch.extend([{number}, {more}]);"));
                self.line(format!("let {name} = scratch.iter().fold(0_i64, |all, one| all.wrapping_mul(3) ^ one);"));
                scope.numbers.push(name);
            }
            // What is not possible here.
            _ if self.names < 30 => self.statement(scope, levels),
            _ => {}
        }
    }

    /// A parallel loop inside: a reduction, a list, or a statement with an accumulator and a way out of its own.
    fn nested(&mut self, scope: &mut Scope) {
        let (name, number) = (self.name(), self.random.pick(&scope.numbers).clone());
        match self.random.below(if self.pipes { 4 } else { 3 }) {
            0 => {
                let sum = either(
                    "(0..4_i64).map(|m| m.wrapping_mul({n}) % 50).sum::<i64>()",
                    "parallel!(sum(m.wrapping_mul({n}) % 50 for m in 0..4_i64))",
                );
                self.line(format!("let {name} = {};", sum.replace("{n}", &number)));
            }
            1 => {
                let list = either(
                    "(0..4_i64).filter(|m| m ^ {n} != 2).map(|m| m ^ {n}).collect::<Vec<_>>()",
                    "parallel!(m ^ {n} for m in 0..4_i64 if m ^ {n} != 2)",
                );
                self.line(format!("let {name} = {}.len() as i64;", list.replace("{n}", &number)));
            }
            3 => {
                let own = format!("if m + 3 == {number} & 7 {{ continue; }}");
                let (start, then, end) =
                    (either("", "parallel!("), either("let m = m ^ 3;", "m ^ 3 } then |m| {"), either("", ");"));
                let sink = format!("{name} = {name} * 3 ^ m; if m == {number} & 3 {{ break; }}");
                self.line(format!("let mut {name} = 3_i64;"));
                self.line(format!("{start}for m in 0..5_i64 {{ {own} {then} {sink} }}{end}"));
            }
            _ => {
                let (start, end) = (either("", "parallel!("), either("", ");"));
                self.line(format!("let mut {name} = 3_i64;"));
                let own = format!("if m + 3 == {number} & 7 {{ break; }} {name} += m ^ ({number} & 7);");
                self.line(format!("{start}for m in 0..5_i64 {{ {own} }}{end}"));
            }
        }
        scope.numbers.push(name);
    }

    fn some_statements(&mut self, scope: &Scope, levels: usize) {
        let mut scope = scope.clone();
        for _ in 0..=self.random.below(2) {
            self.statement(&mut scope, levels);
        }
    }

    fn update(&mut self, accumulator: &Accumulator, scope: &Scope) {
        let mut number = scope.number(self.random);
        if let (Some(scale), true) = (&accumulator.scale, self.random.percent(40)) {
            number = format!("({number} ^ {scale})");
        }
        let update = self.random.pick(&accumulator.updates).replace("{n}", &number);
        match self.random.below(8) {
            0 => {
                let condition = scope.condition(self.random);
                self.line(format!("if {condition} {{ {update} }}"));
            }
            1 if accumulator.opening.is_none() => self.line(format!("(0..2).for_each(|_| {{ {update} }});")),
            _ => self.line(update),
        }
    }

    /// A comprehension has no label: no loop inside it can end it.
    fn can_exit(&self, scope: &Scope) -> bool {
        self.exits.last().is_some_and(|(exit, _)| *exit != Exit::Break || scope.labelled || scope.loops == 0)
    }

    fn exit(&mut self, scope: &mut Scope) {
        let (exit, stop) = self.exits.pop().expect("there is one");
        if exit == Exit::Try {
            return self.tried(stop, scope);
        }
        let when = when(scope, stop, self.random);
        let jump = exit.jump(scope, self.returns, self.random);
        match self.random.below(6) {
            0 => {
                let (name, number) = (self.name(), scope.number(self.random));
                self.line(format!("let {name} = if {when} {{ {jump} }} else {{ {number} }};"));
                scope.numbers.push(name);
            }
            1 => {
                let (name, at) = (self.name(), scope.at.clone());
                self.line(format!("let Some({name}) = some({at}, {stop}, 8) else {{ {jump} }};"));
                scope.numbers.push(name);
            }
            2 => self.line(format!("match {} {{ x if x == {stop} => {jump}, _ => {{}} }}", scope.at)),
            3 if exit == Exit::Panic => self.line(format!("assert!(!({when}), \"on purpose {{}}\", {});", scope.at)),
            4 if exit == Exit::Panic => {
                self.line(format!("given.values[if {when} {{ usize::MAX }} else {{ 0 }}].min(1);"));
            }
            _ => self.line(format!("if {when} {{ {jump}; }}")),
        }
    }

    fn tried(&mut self, stop: &str, scope: &mut Scope) {
        let value = tried(scope, stop, self.returns, self.random);
        match self.random.below(5) {
            0 if !self.accumulators.is_empty() => {
                let accumulator = self.random.pick(self.accumulators);
                let update = self.random.pick(&accumulator.updates);
                self.line(update.replacen("{n}", &format!("({value})"), 1).replace("{n}", "3_i64"));
            }
            1 => {
                let (name, number) = (self.name(), scope.number(self.random));
                self.line(format!("let {name} = format!(\"{{}} {{:?}}\", {number}, {value}).len() as i64;"));
                scope.numbers.push(name);
            }
            2 => self.line(format!("if {value} % 2 == 0 {{ mix(1); }}")),
            _ => {
                let name = self.name();
                self.line(format!("let {name} = {value};"));
                scope.numbers.push(name);
            }
        }
    }

    fn if_else(&mut self, scope: &Scope, levels: usize) {
        if self.random.percent(25) {
            let (name, number) = (self.name(), scope.number(self.random));
            let inside = scope.with(&name);
            self.block(format!("if let Some({name} @ 3..) = some({}, later, {number}) {{", scope.at), |body| {
                body.some_statements(&inside, levels - 1);
            });
            return;
        }
        let condition = scope.condition(self.random);
        self.block(format!("if {condition} {{"), |body| body.some_statements(scope, levels - 1));
        if self.random.percent(50) {
            self.block("else {", |body| body.some_statements(scope, levels - 1));
        }
    }

    fn match_(&mut self, scope: &Scope, levels: usize) {
        let number = scope.number(self.random);
        let arms = if self.random.percent(30) && scope.loops == 0 {
            ["0 => continue,", "m @ 1..=2 => {"]
        } else {
            ["0 | 3 => {}", "m => {"]
        };
        self.block(format!("match {number}.rem_euclid(4) {{"), |body| {
            body.line(arms[0]);
            body.block(arms[1], |body| body.some_statements(&scope.with("m"), levels - 1));
            body.line("_ => {}");
        });
    }

    fn inner(scope: &Scope, number: &str) -> Scope {
        let mut inner = scope.with(number);
        inner.loops += 1;
        inner
    }

    fn for_(&mut self, scope: &Scope, levels: usize) {
        let (name, number) = (self.name(), scope.number(self.random));
        let inner = Self::inner(scope, &name);
        self.block(format!("for {name} in 0..{number}.rem_euclid(4) {{"), |body| {
            match body.random.below(4) {
                0 => body.line(format!("if {name} == 2 {{ break; }}")),
                1 => body.line(format!("if {name} == 1 {{ continue; }}")),
                _ => {}
            }
            body.some_statements(&inner, levels - 1);
        });
    }

    fn while_(&mut self, scope: &Scope, levels: usize) {
        let (name, number) = (self.name(), scope.number(self.random));
        let inner = Self::inner(scope, &name);
        self.line(format!("let mut {name} = {number}.rem_euclid(5);"));
        self.block(format!("while {name} > 0 {{"), |body| {
            body.line(format!("{name} -= 1;"));
            body.some_statements(&inner, levels - 1);
            if body.random.percent(30) {
                body.line(format!("if {name} == 1 {{ break; }}"));
            }
        });
    }

    fn labelled(&mut self, scope: &mut Scope, levels: usize) {
        let (name, number, value) = (self.name(), scope.number(self.random), self.name());
        let mut inner = Self::inner(scope, &name);
        inner.loops += 1;
        self.line(format!("let mut {name} = {number}.rem_euclid(4);"));
        self.block(format!("let {value} = 'own_{name}: loop {{"), |body| {
            body.line(format!("{name} += 1;"));
            body.line(format!("if {name} > 5 {{ break {name} * 2; }}"));
            body.block("for _ in 0..2 {", |body| {
                body.line(format!("if {name} == 3 {{ continue 'own_{name}; }}"));
                body.some_statements(&inner, levels - 1);
                body.line(format!("if {name} == 4 {{ break 'own_{name} 7; }}"));
            });
        });
        self.lines.last_mut().expect("just written").push(';');
        scope.numbers.push(value);
    }

    fn closure(&mut self, scope: &mut Scope) {
        let (own, name, number) = (self.name(), self.name(), scope.number(self.random));
        let at = scope.at.clone();
        self.block(format!("let {own} = |x: i64| -> Option<i64> {{"), |body| {
            body.line("if x % 3 == 0 { return None; }");
            body.line(format!("for y in 0..x & 3 {{ if y == 2 {{ break; }} some({at}, stop, y)?; }}"));
            body.line(format!("Some(some({at}, later, x)?.wrapping_add({number}))"));
        });
        self.lines.last_mut().expect("just written").push(';');
        let argument = scope.number(self.random);
        self.line(format!("let {name} = {own}({argument}).unwrap_or(1);"));
        scope.numbers.push(name);
    }

    fn format(&mut self, scope: &mut Scope) {
        let (name, one, other) = (self.name(), scope.number(self.random), scope.number(self.random));
        let text = match self.random.below(3) {
            0 => format!("format!(\"{{:>4}}|{{:?}}\", {one}, vec![{other}; 2])"),
            1 => format!("format!(\"{{}}{{word:?}}\", {one}, word = {other} % 9)"),
            _ => format!("{{ let shown = {other}; format!(\"{{shown:04}}-{{:x}}\", {one}) }}"),
        };
        self.line(format!("let {name} = {text}.bytes().map(i64::from).fold(0, |all, one| (all * 31 + one) % 1009);"));
        scope.numbers.push(name);
    }

    fn write(&mut self, window: Window, scope: &Scope) {
        let Some(index) = &scope.window else { return };
        let text = window.written(index, &scope.number(self.random), self.random);
        self.line(text);
    }
}
