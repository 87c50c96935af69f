//! Every part in its states on one sheet, for pictures that are looked at and compared.

use acogida::{
    app::{
        bidi,
        icons::Icon,
        theme::{self, Type, tokens},
        widgets::{
            Card, CaseRow, FindingHead, Flow, LevelRow, NavRow, NoticeKind, OptionList, OptionRow, RailRow, SayBox, StateMark, StateRow,
            Stepper, Strip, Tab, TickRow, action, case_row, divider, doorway, field, filter_chip, finding, icon_action, key_list,
            level_chip, level_rows, marks, nav, never_line, never_row, note_field, notice, option_list, product_mark, radio_cards, rail,
            remark, say_box, segments, state_rows, stepper, strip, strip_height, tabs, tag, tick_row, toggle, training_band,
        },
    },
    screening::guide_file::Level,
};
use egui::{Id, Ui, vec2};

/// What the sheet's fields hold.
#[derive(Default)]
pub(crate) struct Sheet {
    pub(crate) note: String,
    pub(crate) passphrase: String,
    pub(crate) date: String,
    pub(crate) shown: bool,
}

/// Draws the sheet in two columns.
pub(crate) fn ui(ui: &mut Ui, sheet: &mut Sheet) {
    egui::Frame::new().inner_margin(24).show(ui, |ui| {
        bidi::label(ui, "Piezas y estados", Type::Title);
        ui.add_space(tokens().space.s);
        ui.columns(2, |columns| {
            left(&mut columns[0], sheet);
            right(&mut columns[1]);
        });
    });
}

fn left(ui: &mut Ui, sheet: &mut Sheet) {
    ui.spacing_mut().item_spacing.y = tokens().space.s;
    buttons(ui);
    answers(ui);
    fields(ui, sheet);
    ui.horizontal_wrapped(|ui| {
        level_chip(ui, Level::Immediate, "Inmediato", Some("antes de terminar"));
        level_chip(ui, Level::High, "Alto", Some("24 h"));
        level_chip(ui, Level::Medium, "Medio", Some("72 h"));
        level_chip(ui, Level::Low, "Bajo", Some("5 días"));
        level_chip(ui, Level::Info, "Para saber", None);
        tag(ui, None, "sugerido");
        tag(ui, Some(Icon::Clock), "hoy");
    });
    ui.horizontal_wrapped(|ui| {
        for mark in StateMark::ALL {
            let (rect, _) = ui.allocate_exact_size(vec2(24.0, 24.0), egui::Sense::hover());
            marks::state_mark(ui.painter(), acogida::app::theme::palette(ui), rect.center(), 16.0, mark);
        }
    });
    choices(ui);
}

fn choices(ui: &mut Ui) {
    let level = |level, word, when, remark| LevelRow { level, word, when, remark };
    let levels = [
        level(Level::Immediate, "Inmediato", "antes de terminar", Some("sugerido")),
        level(Level::High, "Alto", "en 24 horas", None),
        level(Level::Low, "Bajo", "en 5 días", None),
    ];
    level_rows(ui, Id::unique("level"), "Tu nivel", &levels, Some(1), None);
}

fn buttons(ui: &mut Ui) {
    ui.horizontal_wrapped(|ui| {
        action("Siguiente").main().trailing(Icon::ArrowRight).key("Enter").show(ui);
        action("Anterior").icon(Icon::ArrowLeft).show(ui);
        action("Parar o descansar").quiet().icon(Icon::Coffee).show(ui);
        action("Guardar mi juicio").main().disabled_because(Some("Falta tu nombre")).show(ui);
    });
    ui.horizontal_wrapped(|ui| {
        action("Abrir").main().large().show(ui);
        action("Destruir…").danger().show(ui);
        action("Preparar").compact().show(ui);
        action("").icon(Icon::MagnifyingGlass).name("Buscar").key("Ctrl K").compact().show(ui);
        icon_action(Icon::DotsThree, "Más").show(ui);
        filter_chip(ui, "Míos", Some(6), false);
        filter_chip(ui, "Todos", Some(9), true);
    });
}

fn answers(ui: &mut Ui) {
    let row = |label, chosen| OptionRow { label, chosen, enabled: true };
    let rows = [
        row("Centro de menores", false),
        row("Familia de acogida o familiar autorizado", false),
        row("Centro para personas adultas", true),
    ];
    ui.horizontal(|ui| {
        ui.vertical(|ui| {
            ui.set_width(360.0);
            option_list(ui, OptionList { id: Id::unique("one"), name: "¿Dónde vas a dormir?", many: false, rows: &rows });
            ui.add_space(8.0);
            let many = [row("Tos", true), row("Una palabra larguísima: anticonstitucionalmente, y lo que sigue", false)];
            option_list(ui, OptionList { id: Id::unique("many"), name: "¿Qué se ve?", many: true, rows: &many });
        });
        ui.vertical(|ui| {
            ui.set_width(260.0);
            let state = |key, label| StateRow { key, label, ..Default::default() };
            let none =
                [state("U", "No lo sabe"), state("D", "No quiere decirlo"), StateRow { opens: true, ..state("N", "No preguntar ahora") }];
            state_rows(ui, Id::unique("none"), "Sin respuesta", &none, Flow::Rows);
            let known = [
                StateRow { chosen: true, ..state("P", "Preguntado") },
                state("V", "Sin preguntar"),
                state("O", "Observado"),
                StateRow { disabled_because: Some("Primero, a solas"), ..state("F", "Ficha") },
                state("T", "Lo dice otra persona"),
            ];
            state_rows(ui, Id::unique("known"), "Cómo se sabe", &known, Flow::Lines);
        });
    });
}

fn fields(ui: &mut Ui, sheet: &mut Sheet) {
    note_field("Nota", "Nota: con sus palabras, sin nombres de otras personas").key("A").id(Id::unique("note")).show(ui, &mut sheet.note);
    ui.columns(2, |columns| {
        let shown = &mut sheet.shown;
        let help = Some("Cuentan las mayúsculas, las tildes y los espacios.");
        field("Frase de paso")
            .password(shown, "Mostrar la frase", "Ocultar la frase")
            .help(help)
            .show(&mut columns[0], &mut sheet.passphrase);
        let wrong = Some("Febrero no llega a 30. Deja el día en blanco si no se sabe.");
        field("Fecha").error(wrong).show(&mut columns[1], &mut sheet.date);
    });
}

fn right(ui: &mut Ui) {
    ui.spacing_mut().item_spacing.y = tokens().space.s;
    let tab = |label, count| Tab { label, count };
    tabs(ui, Id::unique("tabs"), "Expediente", &[tab("Entrevista", None), tab("Señales", Some(3)), tab("Tu juicio", None)], 0);
    ui.horizontal(|ui| {
        ui.vertical(|ui| {
            ui.set_width(200.0);
            let row = |icon, label, key| NavRow { icon, label, key };
            let rows = [
                row(Icon::Files, "Expedientes", None),
                row(Icon::BookOpenText, "Guías", None),
                row(Icon::Lock, "Bloquear", Some("Ctrl L")),
            ];
            nav(ui, Id::unique("nav"), "Secciones", &rows, Some(0));
        });
        ui.vertical(|ui| {
            segments(ui, Id::unique("theme"), "Colores", &["Claro", "Oscuro", "Contraste"], 0);
        });
    });
    french(ui);
    say_box(
        ui,
        SayBox {
            heading: "Dilo así, en árabe", key: None, words: "أين ستنام الليلة (22:30)، ومع من؟", language: "ar", show: None
        },
    );
    notice(ui, NoticeKind::Info, "", "La copia de seguridad tiene 9 días.", |_| {});
    notice(ui, NoticeKind::NeedsReason, "Bajas el nivel sugerido.", "Hazlo si algo ha cambiado.", |_| {});
    notice(ui, NoticeKind::Error, "La caja está abierta en otro equipo.", "No se ha perdido nada.", |ui| {
        action("Volver a probar").compact().show(ui)
    });
    never_line(ui, "Nunca", "retrases un lugar protegido hasta que se pruebe la edad, ni prometas una plaza.");
    tick_row(ui, TickRow { label: "Nombre que usa", second: Some("Mamadou"), ticked: true, ..Default::default() });
    tick_row(ui, TickRow { label: "Nota de «Atención médica»", remark: Some("contiene un nombre"), ..Default::default() });
    tick_row(ui, TickRow { label: "Respuestas, una a una", disabled_because: Some("Elige antes para quién"), ..Default::default() });
    never_row(ui, "Miedos, historia y salud en detalle", "nunca a este destinatario");
    remark(ui, Icon::Info, "Falta tu nombre para poder guardar.");
    training_band(ui, "Sala de formación · caso inventado");
    let card = |label, second| Card { label, second: Some(second), enabled: true };
    let grounds = [card("Obligación legal", "LO 1/1996, art. 13.1: avisar"), card("Con su acuerdo", "Cómo y cuándo lo dio")];
    radio_cards(ui, Id::unique("ground"), "Con qué base", &grounds, Some(0), true);
}

fn french(ui: &mut Ui) {
    let show = Some(action("Mostrar").compact().icon(Icon::Monitor).key("M"));
    let words = "« Tu vas dormir où, cette nuit ? Avec qui ? »";
    say_box(ui, SayBox { heading: "Dilo así, en francés", key: Some("S"), words, language: "fr", show });
}

/// The frame of an interview, to see the large parts at work beside each other.
pub(crate) fn interview(ui: &mut Ui, sheet: &mut Sheet) {
    let palette = theme::palette(ui);
    let bar = |fill| egui::Frame::new().fill(fill);
    egui::Panel::top("top").frame(bar(palette.surface_sunken)).exact_size(tokens().size.top_bar).show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            ui.add_space(12.0);
            action("Expedientes").quiet().icon(Icon::ArrowLeft).show(ui);
            bidi::label(ui, "R-0412", Type::Label);
            let tab = |label, count| Tab { label, count };
            let all = [tab("Entrevista", None), tab("Señales", Some(3)), tab("Tu juicio", None), tab("Derivación", None)];
            tabs(ui, Id::unique("case"), "Expediente", &all, 0);
        });
    });
    egui::Panel::bottom("foot")
        .frame(bar(palette.surface).inner_margin(egui::Margin::symmetric(20, 0)))
        .exact_size(tokens().size.foot)
        .show(ui, foot);
    let text = Strip {
        what: "Inmediato. Dice tener 16 años y esta noche duerme con personas adultas.",
        what_to_do: "Busca hoy una cama aparte. Avisa a la Entidad de protección y a Fiscalía.",
        whom: Some(("Guardia de la Entidad", "900 000 012")),
        counter: None,
        note_words: "Anotar el aviso",
        why_words: "Por qué",
    };
    let height = strip_height(ui, &text);
    egui::Panel::bottom("strip").frame(bar(palette.surface)).exact_size(height).show(ui, |ui| strip(ui, text));
    egui::Panel::left("rail")
        .frame(bar(palette.surface_sunken).inner_margin(egui::Margin::symmetric(8, 12)))
        .exact_size(256.0)
        .show(ui, questions);
    egui::Panel::right("fold").frame(bar(palette.surface).inner_margin(16)).exact_size(312.0).show(ui, fold);
    egui::CentralPanel::default()
        .frame(bar(palette.surface).inner_margin(egui::Margin::symmetric(40, 20)))
        .show(ui, |ui| question(ui, sheet));
}

fn foot(ui: &mut Ui) {
    ui.horizontal_centered(|ui| {
        action("Parar o descansar").quiet().icon(Icon::Coffee).show(ui);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            action("Siguiente").main().trailing(Icon::ArrowRight).key("Enter").show(ui);
            action("Anterior").icon(Icon::ArrowLeft).show(ui);
        });
    });
}

fn questions(ui: &mut Ui) {
    let row = |label, mark| RailRow { label, mark, spoken: "", count: None, question: false, here: false };
    let rows = [
        row("Condiciones", StateMark::Answered),
        RailRow { here: true, count: Some("4 de 6"), ..row("Seguridad ahora", StateMark::Partly) },
        RailRow { question: true, ..row("Atención médica", StateMark::Answered) },
        RailRow { question: true, ..row("Miedo a alguien", StateMark::Declined) },
        RailRow { question: true, here: true, ..row("Esta noche", StateMark::Answered) },
        RailRow { question: true, ..row("Otros niños en peligro, si los hay", StateMark::Untouched) },
        row("Quién es", StateMark::Untouched),
        RailRow { count: Some("aplazada"), ..row("Riesgo de irse", StateMark::Deferred) },
        row("Cierre", StateMark::Parked),
    ];
    rail(ui, Id::unique("rail"), "Secciones", &rows);
}

fn fold(ui: &mut Ui) {
    let head = |level, when, title, open| FindingHead { level: Some(level), when, title, second: "Cama aparte hoy. Dos avisos hoy.", open };
    let immediate = head((Level::Immediate, "Inmediato"), Some("antes de terminar"), "Duerme esta noche con personas adultas", true);
    finding(ui, Id::unique("f1"), immediate, |_| {});
    divider(ui);
    finding(ui, Id::unique("f2"), head((Level::High, "Alto"), None, "Consta como adulto, dice tener 16", false), |_| {});
    divider(ui);
    never_line(ui, "Nunca", "retrases un lugar protegido hasta que se pruebe la edad, ni prometas una plaza.");
    toggle(ui, "Seguir sola tras responder", Some("Pasa a la siguiente sin pulsar nada."), true);
    toggle(ui, "Texto grande", None, false);
    let text =
        Stepper { label: "Tamaño del texto", value: "100 %", less: "Menos", more: "Más", at_least: None, at_most: Some("Es lo máximo") };
    stepper(ui, Id::unique("size"), text);
    key_list(ui, &[("Ctrl L", "bloquear"), ("F9", "página neutra")]);
}

fn question(ui: &mut Ui, sheet: &mut Sheet) {
    ui.spacing_mut().item_spacing.y = tokens().space.s;
    let look = theme::question_look(ui);
    bidi::label(ui, "¿Dónde vas a dormir esta noche, y con quién?", look);
    french(ui);
    note_field("Nota", "Nota: con sus palabras, sin nombres de otras personas").key("A").id(Id::unique("note")).show(ui, &mut sheet.note);
    ui.spacing_mut().item_spacing.y = 0.0;
    let cases = [
        CaseRow {
            level: Some((Level::Immediate, "Inmediato")),
            code: "R-0412",
            next_step: "Avisar a la Entidad y a Fiscalía",
            due: "ahora",
            pressing: true,
            here: true,
            touched: "hace 6 min",
            initials: "LF",
        },
        CaseRow {
            level: Some((Level::High, "Alto")),
            code: "D-0391",
            next_step: "Llamar al turno de asistencia jurídica",
            due: "antes de las 18:00",
            touched: "ayer",
            initials: "AM",
            ..Default::default()
        },
        CaseRow {
            level: Some((Level::Info, "Para saber")),
            code: "T-0402",
            next_step: "Nada pendiente",
            touched: "20 nov",
            initials: "AM",
            ..Default::default()
        },
    ];
    for case in cases {
        case_row(ui, Id::unique(case.code), case);
    }
}

/// The doorway of a locked desk.
pub(crate) fn locked(ui: &mut Ui, sheet: &mut Sheet) {
    let column = doorway(ui, ui.max_rect());
    ui.scope_builder(egui::UiBuilder::new().max_rect(column), |ui| {
        ui.vertical_centered(|ui| {
            product_mark(ui, 44.0);
            ui.add_space(tokens().space.l);
            bidi::label(ui, "Bloqueado", Type::Title);
            bidi::label(ui, "Lo que escribiste está guardado.", Type::Body.quiet());
        });
        ui.add_space(tokens().space.xl);
        let help = Some("Cuentan las mayúsculas, las tildes y los espacios.");
        let passphrase = field("Frase de paso").id(Id::unique("passphrase")).help(help);
        passphrase.password(&mut sheet.shown, "Mostrar la frase", "Ocultar la frase").show(ui, &mut sheet.passphrase);
        ui.add_space(tokens().space.xs);
        action("Abrir").main().large().wide().busy("Abriendo…", false).show(ui);
    });
}
