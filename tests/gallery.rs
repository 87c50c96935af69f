//! Every part in its states on one sheet, for pictures that are looked at and compared.

use acogida::{
    app::{
        bidi,
        icons::Icon,
        theme::{Type, tokens},
        widgets::{
            Card, Flow, NavRow, NoticeKind, OptionList, OptionRow, StateMark, StateRow, Tab, TickRow, action, field, filter_chip,
            icon_action, level_chip, marks, nav, never_line, never_row, note_field, notice, option_list, radio_cards, remark, say_box,
            segments, state_rows, tabs, tag, tick_row, training_band,
        },
    },
    screening::guide_file::Level,
};
use egui::{Id, Ui, vec2};

/// What the sheet's fields hold.
#[derive(Default)]
pub struct Sheet {
    pub note: String,
    pub passphrase: String,
    pub date: String,
    pub shown: bool,
}

/// Draws the sheet in two columns.
pub fn ui(ui: &mut Ui, sheet: &mut Sheet) {
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
    ui.allocate_ui(vec2(ui.available_width(), 52.0), |ui| {
        let tab = |label, count| Tab { label, count };
        tabs(ui, Id::unique("tabs"), "Expediente", &[tab("Entrevista", None), tab("Señales", Some(3)), tab("Tu juicio", None)], 0);
    });
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
    say_box(ui, "Dilo así, en francés", Some("S"), "« Tu vas dormir où, cette nuit ? Avec qui ? »", "fr", |ui| {
        action("Mostrar").compact().icon(Icon::Monitor).key("M").show(ui);
    });
    say_box(ui, "Dilo así, en árabe", None, "أين ستنام الليلة (22:30)، ومع من؟", "ar", |_| {});
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
    let card = |label, second| Card { label, second: Some(second), enabled: true };
    let grounds = [card("Obligación legal", "LO 1/1996, art. 13.1: avisar"), card("Con su acuerdo", "Cómo y cuándo lo dio")];
    radio_cards(ui, Id::unique("ground"), "Con qué base", &grounds, Some(0), true);
    remark(ui, Icon::Info, "Falta tu nombre para poder guardar.");
    training_band(ui, "Sala de formación · caso inventado");
}
