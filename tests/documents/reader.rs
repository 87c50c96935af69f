//! A small reader of our own files: what a screen reader would hear, and whether the structure holds together.
//!
//! It knows no more of PDF than these files need, and refuses what it does not know.

use lopdf::{Dictionary, Document, Object, ObjectId, content::Content};
use std::collections::{BTreeMap, BTreeSet, HashMap};

pub(crate) struct Reader {
    pub(crate) file: Document,
    /// The text of every numbered sequence, by page and number.
    spoken: BTreeMap<(ObjectId, i64), String>,
    /// Text of artifacts, page by page.
    pub(crate) artifacts: Vec<String>,
}

impl Reader {
    pub(crate) fn open(bytes: &[u8]) -> Self {
        let file = Document::load_mem(bytes).expect("a PDF");
        let (mut spoken, mut artifacts) = (BTreeMap::new(), Vec::new());
        for page in file.get_pages().into_values() {
            artifacts.push(read_page(&file, page, &mut spoken));
        }
        Self { file, spoken, artifacts }
    }

    pub(crate) fn catalog(&self) -> &Dictionary {
        self.file.catalog().expect("a catalog")
    }

    /// The elements with text in them, one a line, in the order of the structure: the element's name and its words.
    pub(crate) fn heard(&self) -> String {
        let root = self.dict(self.catalog().get(b"StructTreeRoot").expect("a structure"));
        let mut lines = Vec::new();
        self.hear(root.get(b"K").expect("children"), &mut lines);
        lines.push(String::new());
        lines.join("\n")
    }

    /// The bare words in reading order.
    pub(crate) fn words(&self) -> String {
        self.heard().lines().filter_map(|line| line.split_once(' ')).map(|(_, words)| words).collect::<Vec<_>>().join("\n")
    }

    fn dict<'a>(&'a self, object: &'a Object) -> &'a Dictionary {
        self.file.dereference(object).expect("there").1.as_dict().expect("a dictionary")
    }

    fn hear(&self, object: &Object, lines: &mut Vec<String>) {
        let element = self.dict(object);
        let name = String::from_utf8_lossy(element.get(b"S").and_then(Object::as_name).expect("every element has a name")).into_owned();
        let children = children(element);
        let contents: Vec<String> = children.iter().filter_map(|child| self.content(child)).collect();
        let spoken = match element.get(b"ActualText") {
            Ok(text) => text_of(text),
            Err(_) => contents.concat(),
        };
        if !spoken.trim().is_empty() {
            lines.push(format!("{name} {}", spoken.trim()));
        }
        children.iter().filter(|child| self.content(child).is_none()).for_each(|child| self.hear(child, lines));
    }

    fn content(&self, child: &Object) -> Option<String> {
        let reference = child.as_dict().ok()?;
        let page = reference.get(b"Pg").and_then(Object::as_reference).expect("the page of a sequence");
        let number = reference.get(b"MCID").and_then(Object::as_i64).expect("the number of a sequence");
        Some(self.spoken.get(&(page, number)).unwrap_or_else(|| panic!("no sequence {number}")).clone())
    }

    /// Every numbered sequence leads to an element that lists it, and every element has a name and a parent that has it.
    pub(crate) fn check_structure(&self) {
        let root_id = self.catalog().get(b"StructTreeRoot").and_then(Object::as_reference).expect("a structure");
        let root = self.file.get_dictionary(root_id).expect("a root");
        let parents = self.parent_tree(root);
        let mut listed = BTreeSet::new();
        let document = root.get(b"K").and_then(Object::as_reference).expect("one document");
        self.check_element(document, root_id, &parents, &mut listed);
        assert_eq!(listed, self.spoken.keys().copied().collect(), "sequences that no element lists, or lists that name none");
    }

    fn parent_tree(&self, root: &Dictionary) -> BTreeMap<ObjectId, Vec<ObjectId>> {
        let numbers = self.dict(root.get(b"ParentTree").expect("a parent tree")).get(b"Nums").and_then(Object::as_array).expect("numbers");
        let by_number: BTreeMap<i64, Vec<ObjectId>> = numbers
            .chunks(2)
            .map(|entry| {
                let parents = self.file.dereference(&entry[1]).expect("there").1.as_array().expect("parents");
                (entry[0].as_i64().expect("a number"), parents.iter().map(|parent| parent.as_reference().expect("a reference")).collect())
            })
            .collect();
        let pages = self.file.get_pages().into_values();
        let of_page = |page: ObjectId| self.file.get_dictionary(page).and_then(|page| page.get(b"StructParents")).and_then(Object::as_i64);
        pages.map(|page| (page, by_number[&of_page(page).expect("StructParents")].clone())).collect()
    }

    fn check_element(
        &self,
        id: ObjectId,
        parent: ObjectId,
        parents: &BTreeMap<ObjectId, Vec<ObjectId>>,
        listed: &mut BTreeSet<(ObjectId, i64)>,
    ) {
        let element = self.file.get_dictionary(id).expect("an element");
        assert!(element.get(b"S").and_then(Object::as_name).is_ok_and(|name| !name.is_empty()), "an element without a name");
        assert_eq!(element.get(b"P").and_then(Object::as_reference).ok(), Some(parent), "an element under a wrong parent");
        for child in children(element) {
            if let Ok(reference) = child.as_dict() {
                let page = reference.get(b"Pg").and_then(Object::as_reference).expect("a page");
                let number = reference.get(b"MCID").and_then(Object::as_i64).expect("a number");
                assert_eq!(parents[&page].get(usize::try_from(number).unwrap()), Some(&id), "sequence {number} leads elsewhere");
                assert!(listed.insert((page, number)), "sequence {number} is listed twice");
            } else {
                self.check_element(child.as_reference().expect("an element"), id, parents, listed);
            }
        }
    }

    /// Every font is a part of one, says what it says, and has its widths.
    pub(crate) fn check_fonts(&self) {
        let fonts: Vec<&Dictionary> =
            self.file.objects.values().filter_map(|object| object.as_dict().ok()).filter(|dict| is_type0(dict)).collect();
        assert!(!fonts.is_empty());
        for font in fonts {
            let name = String::from_utf8_lossy(font.get(b"BaseFont").and_then(Object::as_name).unwrap());
            assert_eq!(name.find('+'), Some(6), "{name} is not marked as a subset");
            assert!(font.has(b"ToUnicode"), "{name} says nothing");
            let inner = self.dict(&font.get(b"DescendantFonts").and_then(Object::as_array).unwrap()[0]);
            assert!(inner.get(b"W").and_then(Object::as_array).is_ok_and(|widths| !widths.is_empty()), "{name} has no widths");
            let descriptor = self.dict(inner.get(b"FontDescriptor").unwrap());
            let program = self.file.dereference(descriptor.get(b"FontFile2").expect("embedded")).unwrap().1.as_stream().unwrap();
            assert!(program.decompressed_content().unwrap().len() < 60_000, "{name} is embedded whole");
        }
    }
}

fn children(element: &Dictionary) -> Vec<Object> {
    match element.get(b"K") {
        Ok(Object::Array(children)) => children.clone(),
        Ok(child) => vec![child.clone()],
        Err(_) => Vec::new(),
    }
}

fn is_type0(dict: &Dictionary) -> bool {
    dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|subtype| subtype == b"Type0")
}

/// Reads one page: numbered sequences into `spoken`; gives back the text of its artifacts.
fn read_page(file: &Document, page: ObjectId, spoken: &mut BTreeMap<(ObjectId, i64), String>) -> String {
    let fonts: HashMap<Vec<u8>, HashMap<u16, String>> =
        file.get_page_fonts(page).expect("fonts").into_iter().map(|(name, font)| (name, to_unicode(file, font))).collect();
    let content = Content::decode(&file.get_page_content(page)).expect("operations");
    let (mut open, mut font, mut run, mut artifacts): (Vec<Open>, _, Vec<String>, _) = (Vec::new(), None, Vec::new(), String::new());
    for operation in content.operations {
        match operation.operator.as_str() {
            "BDC" => {
                let begun = begin(&operation.operands);
                if let Open::Numbered(number) = begun {
                    assert!(spoken.insert((page, number), String::new()).is_none(), "sequence {number} begins twice");
                }
                if let Open::Spelled(text) = &begun {
                    run.push(text.clone());
                }
                open.push(begun);
            }
            "EMC" => {
                open.pop().expect("a sequence to end");
            }
            "Tf" => font = fonts.get(operation.operands[0].as_name().unwrap()),
            "Tj" | "TJ" if !matches!(open.last(), Some(Open::Spelled(_))) => {
                run.extend(shown(&operation.operands, font.expect("a font of the page")));
            }
            "ET" => {
                let text = in_reading_order(std::mem::take(&mut run));
                match open.last() {
                    Some(Open::Numbered(number)) => spoken.get_mut(&(page, *number)).unwrap().push_str(&text),
                    Some(Open::Artifact) => artifacts.extend([text.as_str(), "\n"]),
                    other => panic!("text in {other:?}"),
                }
            }
            "re" | "f" | "f*" => assert!(!open.is_empty(), "a shape outside of every sequence"),
            _ => {}
        }
    }
    assert!(open.is_empty(), "a sequence without an end");
    artifacts
}

#[derive(Debug)]
enum Open {
    Numbered(i64),
    Artifact,
    Spelled(String),
}

fn begin(operands: &[Object]) -> Open {
    let properties = operands[1].as_dict().expect("properties");
    match operands[0].as_name().expect("a name") {
        b"Artifact" => Open::Artifact,
        b"Span" if properties.has(b"ActualText") => Open::Spelled(text_of(properties.get(b"ActualText").unwrap())),
        _ => Open::Numbered(properties.get(b"MCID").and_then(Object::as_i64).expect("a number")),
    }
}

fn shown(operands: &[Object], font: &HashMap<u16, String>) -> Vec<String> {
    let strings = operands.iter().flat_map(|operand| operand.as_array().cloned().unwrap_or_else(|_| vec![operand.clone()]));
    let bytes = strings.filter_map(|part| part.as_str().ok().map(<[u8]>::to_vec));
    bytes
        .flat_map(|bytes| bytes.chunks(2).map(|code| u16::from_be_bytes([code[0], code[1]])).collect::<Vec<_>>())
        .map(|code| font[&code].clone())
        .collect()
}

/// Glyphs stand from left to right; what is read from the right is turned.
fn in_reading_order(mut run: Vec<String>) -> String {
    let arabic = |c: char| ('\u{600}'..'\u{780}').contains(&c) && !c.is_numeric();
    if run.iter().any(|part| part.chars().any(arabic)) {
        run.reverse();
    }
    run.concat()
}

fn text_of(object: &Object) -> String {
    let bytes = object.as_str().expect("a string");
    assert_eq!(bytes[..2], [0xfe, 0xff], "not UTF-16");
    utf16(&bytes[2..])
}

fn utf16(bytes: &[u8]) -> String {
    String::from_utf16(&bytes.chunks(2).map(|unit| u16::from_be_bytes([unit[0], unit[1]])).collect::<Vec<_>>()).expect("text")
}

/// What each code of a font says.
fn to_unicode(file: &Document, font: &Dictionary) -> HashMap<u16, String> {
    let stream = file.dereference(font.get(b"ToUnicode").expect("ToUnicode")).unwrap().1.as_stream().unwrap();
    let text = String::from_utf8(stream.get_plain_content().unwrap()).unwrap();
    let hex = |word: &str| -> Vec<u8> {
        let digits = word.trim_matches(['<', '>']);
        (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect()
    };
    let code = |word: &str| u16::from_be_bytes(hex(word).try_into().expect("two bytes"));
    let (mut says, mut kind) = (HashMap::new(), "");
    for line in text.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            [_, kind_of @ ("beginbfchar" | "beginbfrange")] => kind = if *kind_of == "beginbfchar" { "char" } else { "range" },
            ["endbfchar" | "endbfrange"] => kind = "",
            [from, to] if kind == "char" => {
                says.insert(code(from), utf16(&hex(to)));
            }
            [from, to, start] if kind == "range" => {
                for (step, code) in (code(from)..=code(to)).enumerate() {
                    let first = utf16(&hex(start)).chars().next().unwrap();
                    says.insert(code, char::from_u32(u32::from(first) + u32::try_from(step).unwrap()).unwrap().to_string());
                }
            }
            _ => assert!(kind.is_empty(), "cannot read `{line}`"),
        }
    }
    says
}
