//! The referral summary: only what was ticked, in reading order, in both languages.

use super::{file::check_accessible, reader::Reader};
use acogida::{
    casework::{
        Case,
        case_file::CaseFile,
        entry::{CaseId, Change, Entry, EntryId, GuideVersion, InterviewId, Judgement, Lowering, NameKind, TextField},
        referral::{Consent, FieldId, Ground, LegalDuty, Recipient, Referral, ReferralDraft},
    },
    documents::{
        Doc, Fonts, lay_out,
        referral_summary::{Group, OfferedField, Subject, doc, offered},
        write,
    },
    guides::Guides,
    screening::{
        answer::{Answer, SourceMode, Value},
        evaluate::{Evaluation, evaluate},
        guide::Guide,
        guide_file::{AskedFrom, Level},
        interview::{Now, WorkingMode},
        name::Id,
    },
    wording::{Language, Words},
};
use jiff::{Timestamp, ToSpan, civil::date, tz::TimeZone};
use std::{collections::BTreeMap, path::Path};

const TALK: InterviewId = InterviewId([8; 16]);

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn guide(folder: &str) -> Guide {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let (es, en) = (read("es.ftl"), read("en.ftl"));
    Guide::read(&read("guide.ron"), &[("es", &es), ("en", &en)]).unwrap()
}

fn begun() -> Timestamp {
    "2026-11-22T00:50:00Z".parse().unwrap()
}

/// A case about which everything is known, along one guide.
struct Sample {
    guide: Guide,
    case: Case,
    evaluation: Evaluation,
    now: Now,
}

impl Sample {
    fn new(guide: Guide, changes: Vec<Change>) -> Self {
        let (id, version, hash) = (guide.id().clone(), guide.version().to_owned(), guide.hash());
        let mode = WorkingMode::Speaking(AskedFrom::Full);
        let started = Change::InterviewStarted { interview: TALK, guide: GuideVersion { id, version, hash }, mode };
        let entries = [Change::Opened { code: "R-0412".into() }, started].into_iter().chain(changes).zip(1_u8..);
        let case = CaseId([1; 16]);
        let at = |number: u8| begun() + i64::from(number).minutes();
        let entry = |(change, number): (Change, u8)| Entry {
            id: EntryId([number; 16]),
            case,
            clock: u64::from(number),
            at: at(number),
            author: "Autora del expediente".into(),
            replaces: Vec::new(),
            change,
        };
        let case = Case::fold(case, entries.map(entry));
        let now = Now::new(begun() + 3.hours(), TimeZone::fixed(jiff::tz::offset(1)));
        let evaluation = evaluate(&guide, &case.interview(TALK).unwrap().interview, &now);
        Self { guide, case, evaluation, now }
    }

    fn subject(&self) -> Subject<'_> {
        Subject { guide: &self.guide, case: &self.case, interview: TALK, evaluation: &self.evaluation }
    }

    fn offered(&self) -> Vec<OfferedField> {
        offered(&self.subject(), &Words::new(Language::Spanish))
    }

    fn doc(&self, language: Language, ticked: &[FieldId]) -> Doc {
        doc(&self.subject(), &referral(language, ticked), &Words::new(language), &self.now)
    }

    fn everything(&self) -> Vec<FieldId> {
        self.offered().into_iter().filter(|offer| offer.group != Group::Never).map(|offer| offer.field).collect()
    }
}

fn referral(language: Language, ticked: &[FieldId]) -> Referral {
    let recipient = Recipient { role: id("entity"), name: "Servicio de guardia".into() };
    let language = language.code().to_owned();
    let draft = ReferralDraft { interview: TALK, recipient, ticked: ticked.iter().cloned().collect(), language };
    draft.on(Ground::LegalDuty(LegalDuty::new("LO 1/1996, art. 13.1", "Sí, en su idioma.").unwrap()))
}

fn answered(question: &str, answer: Answer, how: SourceMode) -> Change {
    Change::Answered { interview: TALK, question: id(question), answer, how }
}

fn one(option: &str) -> Answer {
    Answer::Value(Value::One(id(option)))
}

fn text(words: &str) -> Answer {
    Answer::Value(Value::Text(words.into()))
}

fn small() -> Sample {
    let named = |which, name: &str| Change::Named { which, name: name.into() };
    let typed = |field, text: &str| Change::Written { field, text: text.into() };
    let note = |question: &str| TextField::QuestionNote { interview: TALK, question: id(question) };
    let lowering = Lowering { reason: "Ya tiene cuarto con cerrojo.".into(), name: "Irene Campos".into() };
    let sentence = "Conviene que hoy descanse aparte.";
    Sample::new(
        guide("tests/data/documents"),
        vec![
            named(NameKind::Used, "Mamadou"),
            named(NameKind::OnTheDocument, "Diallo Bah"),
            named(NameKind::SafeInPublic, "Manu"),
            answered("age", Answer::Value(Value::Number(16)), SourceMode::Asked),
            answered("parked-bed", text("litera aparcada"), SourceMode::Observed),
            answered("tonight", one("street"), SourceMode::OnFile),
            answered("remark", text("Conoce a un tal Bah."), SourceMode::Volunteered),
            answered("refused", Answer::Declined, SourceMode::Asked),
            answered("threat", one("blade"), SourceMode::ToldByAnother),
            answered("secret", one("thing"), SourceMode::Volunteered),
            typed(note("tonight"), "apunte bajo la respuesta"),
            typed(TextField::View, "«Quiero ir a la escuela.» عقد عمل رقم 17/2026"),
            Change::Judged(Judgement::new(TALK, sentence, Some(Level::High), Some(Level::Immediate), Some(lowering)).unwrap()),
        ],
    )
}

/// Words that stand in the paper for one field and for no other.
fn canaries() -> BTreeMap<FieldId, &'static str> {
    let answer = |question: &str| FieldId::Answer(id(question));
    let finding = |rule: &str| FieldId::Finding(id(rule));
    BTreeMap::from([
        (FieldId::Code, "R-0412"),
        (FieldId::Name(NameKind::Used), "Mamadou"),
        (FieldId::Name(NameKind::OnTheDocument), "Diallo"),
        (FieldId::Name(NameKind::SafeInPublic), "Manu"),
        (FieldId::View, "Quiero ir a la escuela"),
        (FieldId::Level, "valorado el"),
        (FieldId::Sentence, "Conviene que hoy descanse"),
        (FieldId::Lowering, "cuarto con cerrojo"),
        (FieldId::RestrictedExists, "Información reservada"),
        (FieldId::Prohibition(id("lock-call")), "parientes lejanos"),
        (finding("r-street"), "duerme al raso"),
        (finding("r-threat"), "le han amenazado"),
        (answer("age"), "Edad que dice"),
        (answer("tonight"), "calle del Olmo"),
        (answer("remark"), "un tal Bah"),
        (answer("refused"), "Compañía de viaje"),
        (answer("waited"), "Persona que espera"),
        (answer("threat"), "Con una navaja"),
    ])
}

/// What nobody gets, whatever is ticked.
const NEVER: [&str; 9] = [
    "Asunto privado",
    "secreto guardado",
    "Hay un asunto que no se cuenta",
    "aparcada",
    "Cama del albergue",
    "apunte bajo",
    "Amenaza que sigue",
    "No se ha hablado del viaje",
    "Autora del expediente",
];

/// Every word of the document, as a reader of the file gets it.
fn words(doc: &Doc) -> String {
    let laid_out = lay_out(doc, &Fonts::embedded()).unwrap();
    let reader = Reader::open(&write(doc, &laid_out).unwrap());
    format!("{}\n{}", reader.words(), reader.artifacts.concat())
}

#[test]
fn only_what_was_ticked_leaves_field_by_field() {
    let (sample, canaries) = (small(), canaries());
    assert_eq!(sample.everything().iter().collect::<std::collections::BTreeSet<_>>(), canaries.keys().collect());
    for ticked in canaries.keys() {
        let doc = sample.doc(Language::Spanish, std::slice::from_ref(ticked));
        let words = words(&doc);
        assert_eq!(doc.disclosed(), std::slice::from_ref(ticked));
        for (field, canary) in &canaries {
            assert_eq!(words.contains(canary), field == ticked, "`{canary}` with only `{ticked}` ticked, in:\n{words}");
        }
    }
}

#[test]
fn without_a_tick_nothing_of_the_case_leaves() {
    let doc = small().doc(Language::Spanish, &[]);
    assert_eq!(doc.disclosed(), []);
    let words = words(&doc);
    for canary in canaries().values().copied().chain(NEVER).chain(["16", "Ley de protección"]) {
        assert!(!words.contains(canary), "`{canary}` in:\n{words}");
    }
    for wanted in ["Servicio de guardia", "LO 1/1996, art. 13.1", "Sí, en su idioma."] {
        assert!(words.contains(wanted), "no `{wanted}` in:\n{words}");
    }
}

#[test]
fn what_never_leaves_does_not_even_when_it_is_ticked() {
    let sample = small();
    let mut all = sample.everything();
    all.extend(["secret", "parked-bed", "threat-waited"].map(|question| FieldId::Answer(id(question))));
    all.extend(["r-secret", "r-reminder", "r-open"].map(|rule| FieldId::Finding(id(rule))));
    let words = words(&sample.doc(Language::Spanish, &all));
    // Ticked by hand past the screen, an open sensitive question is a gap like any other; the rest stays out.
    for never in NEVER.iter().filter(|never| **never != "Amenaza que sigue") {
        assert!(!words.contains(never), "`{never}` in:\n{words}");
    }
}

#[test]
fn what_is_offered_warns_and_keeps_silent_where_it_must() {
    let offered = small().offered();
    let find = |field: FieldId| offered.iter().find(|offer| offer.field == field).unwrap();
    let remark = find(FieldId::Answer(id("remark")));
    assert!(remark.has_name && !remark.sensitive);
    assert!(!find(FieldId::Name(NameKind::Used)).has_name && !find(FieldId::View).has_name);
    let threat = find(FieldId::Answer(id("threat")));
    assert!(threat.sensitive && threat.group == Group::More);
    assert!(find(FieldId::Finding(id("r-threat"))).sensitive, "a finding tells of what it rests on");
    let never: Vec<_> = offered.iter().filter(|offer| offer.group == Group::Never).collect();
    assert_eq!(never.iter().map(|offer| offer.field.to_string()).collect::<Vec<_>>(), ["finding:r-secret", "answer:secret"]);
    assert!(never.iter().all(|offer| offer.shows.is_none()), "{never:?}");
    assert!(offered.is_sorted_by_key(|offer| offer.group));
    for silent in ["answer:parked-bed", "answer:threat-waited", "finding:r-reminder", "finding:r-open"] {
        assert!(!offered.iter().any(|offer| offer.field.to_string() == silent), "{silent} is offered");
    }
}

#[test]
fn grounds_stay_unless_their_answers_are_ticked_and_the_paper_says_so() {
    let sample = small();
    let finding = FieldId::Finding(id("r-street"));
    let with = |answers: &[&str]| {
        let mut ticked = vec![finding.clone()];
        ticked.extend(answers.iter().map(|question| FieldId::Answer(id(question))));
        words(&sample.doc(Language::Spanish, &ticked))
    };
    assert!(with(&[]).contains("Los motivos se guardan en la oficina."));
    assert!(with(&["tonight"]).contains("Hay más motivos, que se guardan en la oficina."));
    let all = with(&["tonight", "age"]);
    assert!(!all.contains("en la oficina") && all.contains("Esta noche: En la calle del Olmo (en un documento)"), "{all}");
    assert!(all.contains("Pide una plaza") && !all.contains("turno de oficio"), "a step for another recipient is told");
}

#[test]
fn declined_is_not_no_and_silence_is_not_an_answer() {
    let fields = ["refused", "waited"].map(|question| FieldId::Answer(id(question)));
    let words = words(&small().doc(Language::Spanish, &fields));
    assert!(words.contains("Compañía de viaje: prefiere no decirlo"), "{words}");
    assert!(words.contains("Persona que espera: no consta"), "{words}");
}

#[test]
fn restricted_information_is_said_to_exist_until_all_of_it_is_told() {
    let mut sample = small();
    let said = |sample: &Sample, ticked: &[FieldId]| words(&sample.doc(Language::Spanish, ticked));
    let exists = FieldId::RestrictedExists;
    assert!(said(&sample, std::slice::from_ref(&exists)).contains("Hay información reservada"));
    let threat = FieldId::Answer(id("threat"));
    assert!(said(&sample, &[exists.clone(), threat]).contains("Hay información reservada"), "what never leaves is kept back too");
    sample.case = Sample::new(guide("tests/data/documents"), vec![answered("tonight", one("street"), SourceMode::Asked)]).case;
    assert!(said(&sample, &[exists]).contains("No consta información reservada"));
}

#[test]
fn the_whole_paper_reads_in_order_in_both_languages() {
    let sample = small();
    for language in Language::ALL {
        let doc = sample.doc(language, &sample.everything());
        let bytes = write(&doc, &lay_out(&doc, &Fonts::embedded()).unwrap()).unwrap();
        check_accessible(&bytes);
        let heard = Reader::open(&bytes).heard();
        crate::golden::check(&format!("documents/referral.{}.txt", language.code()), &heard);
        assert!(!heard.contains("doc-"), "words are missing in {}", language.code());
    }
}

#[test]
fn consent_is_told_with_its_day_and_its_how() {
    let sample = small();
    let duty = referral(Language::English, &[]);
    let consent = Consent::new("Spoken, through an interpreter.", date(2026, 11, 3)).unwrap();
    let referral = duty.draft().clone().on(Ground::Consent(consent));
    let words = words(&doc(&sample.subject(), &referral, &Words::new(Language::English), &sample.now));
    for wanted in ["With their agreement, given on 3 November 2026", "How it was given: Spoken, through an interpreter."] {
        assert!(words.contains(wanted), "no `{wanted}` in:\n{words}");
    }
    assert!(!words.contains("Legal duty"));
}

/// Nothing in the paper may read as a verdict or a score, with the office's own words for everything.
#[test]
fn the_office_never_speaks_of_scores_or_verdicts() {
    let sample = small();
    for (language, banned) in [
        (Language::Spanish, ["puntos", "puntuación total", "riesgo bajo", "sin riesgo", "confirmado", "falso", "verdadero"]),
        (Language::English, ["points", "total score", "low risk", "no risk", "confirmed", "false", "true"]),
    ] {
        let words = words(&sample.doc(language, &sample.everything())).to_lowercase();
        for word in banned {
            assert!(!words.split(|c: char| !c.is_alphabetic() && c != ' ').any(|part| part.trim() == word), "`{word}` in:\n{words}");
        }
    }
}

/// The guide that comes with the program, with every question answered: nothing unprintable, everything accessible.
#[test]
fn the_real_guide_can_be_printed_whole() {
    let guide = guide("screening_guides/unaccompanied_minors");
    let answers: Vec<Change> = guide
        .questions()
        .iter()
        .map(|question| {
            let answer = question.options.first().map_or(Answer::Unclear, |option| match question.kind {
                acogida::screening::guide::QuestionKind::Many => Answer::Value(Value::Many([option.id.clone()].into())),
                acogida::screening::guide::QuestionKind::Messages => Answer::NotAsked(None),
                _ => Answer::Value(Value::One(option.id.clone())),
            });
            answered(question.id.as_str(), answer, SourceMode::Asked)
        })
        .collect();
    let sample = Sample::new(guide, answers);
    for language in Language::ALL {
        let doc = sample.doc(language, &sample.everything());
        let laid_out = lay_out(&doc, &Fonts::embedded()).unwrap();
        assert!((3..=12).contains(&laid_out.pages.len()), "{} pages", laid_out.pages.len());
        check_accessible(&write(&doc, &laid_out).unwrap());
    }
}

/// Every bundled case that prepares a referral, as the command line makes it.
#[test]
fn the_bundled_cases_become_accessible_papers() {
    let guides: Vec<_> = Guides::embedded().all().cloned().collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/cases");
    let mut made = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        let file = CaseFile::read(&text, &guides).unwrap_or_else(|problems| panic!("{}", problems[0]));
        let evaluation = file.evaluation();
        let subject = Subject { guide: &file.guide, case: &file.case, interview: file.interview, evaluation: &evaluation };
        for language in Language::ALL {
            let Some(referral) = file.referral(language.code()) else { continue };
            let doc = doc(&subject, &referral, &Words::new(language), &file.now);
            let left = doc.disclosed();
            assert!(left.iter().all(|field| referral.is_ticked(field)), "{left:?}");
            check_accessible(&write(&doc, &lay_out(&doc, &Fonts::embedded()).unwrap()).unwrap());
            made += 1;
        }
    }
    assert!(made >= 4, "only {made} papers were made");
}
