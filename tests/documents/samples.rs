//! Invented documents with everything a block can be.

use acogida::{
    casework::{entry::NameKind, referral::FieldId},
    documents::doc::{Block, Column, Doc, KeyValue, Margins, Para, Table, Text, Tick},
    screening::name::Id,
};

pub(crate) const ARABIC: &str = "عقد عمل رقم 17/2026";

/// Longer than any line.
pub(crate) fn long_word() -> String {
    "esternocleidomastoideo".repeat(7)
}

pub(crate) fn answer(question: &str) -> FieldId {
    FieldId::Answer(Id::new(question).unwrap())
}

pub(crate) fn doc(language: &str, blocks: Vec<Block>) -> Doc {
    let margins = Margins {
        head: "Confidencial · solo para quien figura abajo".into(),
        head_end: "23.11.2026".into(),
        foot: "Guía no revisada por profesionales. No es una escala validada.".into(),
        page_of: "Página {p} de {n}".into(),
    };
    Doc {
        language: language.into(), title: "Resumen <de> derivación & más".into(), date: jiff::civil::date(2026, 11, 23), margins, blocks
    }
}

/// Every kind of block, some of them as often as `sections`.
pub(crate) fn everything(language: &str, sections: usize) -> Doc {
    let mut blocks = vec![
        Block::heading(1, "Resumen de derivación"),
        Para::lead(Text::plain("Persona que dice ser menor")),
        Block::Words {
            label: Text::plain("Lo que la persona quiere que se sepa"),
            words: vec![
                Text::of(&FieldId::View, format!("«Dormir tranquilo.» Dice: «{ARABIC}» y nada más.\nPide que se le pregunte.")),
                Text::of(&FieldId::View, "لا أريد أن أعود."),
            ],
        },
        Block::heading(2, "Quién es"),
        Block::KeyValues(vec![
            pair("Nombre que usa", Text::of(&FieldId::Name(NameKind::Used), "Begoña Lefrançois-Œuvrard")),
            pair("Edad que dice", Text::of(&answer("age-declared"), "16 años")),
        ]),
        Block::Notice { title: Text::plain("Obligación legal"), body: vec![Text::plain("LO 1/1996, art. 13.1.")] },
    ];
    (0..sections).for_each(|number| blocks.extend(section(number)));
    blocks.push(Para::leading_in(Text::plain("Quien firma responde de lo anotado.")));
    blocks.push(Block::Signatures(vec![Text::plain("Firma y fecha"), Text::plain("Recibido por")]));
    doc(language, blocks)
}

fn section(number: usize) -> Vec<Block> {
    let title = |text: &str, share| Column { title: Text::plain(text), share };
    let row = |row: usize| {
        let said = if row == 3 { long_word() } else { format!("Sí, {number}.{row}") };
        vec![
            Text::plain(format!("Pregunta {row} que ocupa más de una línea")),
            Text::of(&answer("care-with"), said),
            Text::plain("preguntado"),
        ]
    };
    vec![
        Block::heading(2, format!("Señales {number}")),
        Block::heading(3, "No se sabe con quién duerme"),
        Block::List(vec![Text::plain("¿Con quién vino? ").and_strong("Nadie").and_quiet(" (visto)"), Text::plain("Otro motivo")]),
        Block::Checklist(vec![(Tick::Empty, Text::plain("Avisar hoy")), (Tick::Ticked, Text::plain("Hecho"))]),
        Para::small(Text::plain("Source: ").and("Ley Orgánica 1/1996").in_language("es").and(", art. 13")),
        Block::Table(Table {
            columns: vec![title("Pregunta", 4), title("Respuesta", 4), title("Cómo", 2)],
            rows: (0..9).map(row).collect(),
        }),
    ]
}

fn pair(key: &str, value: Text) -> KeyValue {
    KeyValue { key: Text::plain(key), value }
}
