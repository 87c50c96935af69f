//! `acogida document`: the headless main job, from a case file to a PDF.
//!
//! **Invariant:** the PDF is written last and whole. Whatever is wrong before that leaves no file, and leaves an older one as it was.

use super::{
    Failure,
    args::{DocumentKind, DocumentWish},
    input,
};
use crate::{
    casework::{case_file::CaseFile, referral::Referral},
    documents::{
        self, Fonts,
        referral_summary::{self, Subject},
    },
    files::{RealDisk, write_whole},
    wording::{Language, Words},
};

pub(super) fn run(wish: &DocumentWish) -> Result<(), Failure> {
    let language = Language::from_code(&wish.lang).ok_or_else(|| {
        let known = Language::ALL.map(Language::code).join(", ");
        Failure::Wrong(vec![format!("--lang: there are no documents in `{}`; there are: {known}", wish.lang)])
    })?;
    let file = input::case(&wish.case, &input::guides())?;
    let referral = file.referral(language.code()).ok_or_else(|| {
        let why = "referral: it is missing, and nothing may leave without a recipient and a ground";
        Failure::Wrong(vec![format!("{}: {why}", wish.case.display())])
    })?;
    let bytes = match wish.kind {
        DocumentKind::ReferralSummary => summary(&file, &referral, language)?,
    };
    write_whole(&RealDisk, &wish.pdf, &bytes).map_err(|error| Failure::Cannot(format!("{}: {error}", wish.pdf.display())))
}

fn summary(file: &CaseFile, referral: &Referral, language: Language) -> Result<Vec<u8>, Failure> {
    let evaluation = file.evaluation();
    let subject = Subject { guide: &file.guide, case: &file.case, interview: file.interview, evaluation: &evaluation };
    let doc = referral_summary::doc(&subject, referral, &Words::new(language), &file.now);
    let written = documents::lay_out(&doc, &Fonts::embedded()).and_then(|laid_out| documents::write(&doc, &laid_out));
    written.map_err(|error| Failure::Cannot(format!("the document cannot be made: {error}")))
}
