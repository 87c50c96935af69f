//! The structure of the document: what a screen reader walks.
//!
//! **Invariant:** every numbered sequence of content leads to the element that lists it, and back.

use super::{content::tag_of, text_string};
use crate::documents::pages::{LaidOut, Node, NodeId, Role};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

/// `owners`: for each page, whom each of its numbered sequences belongs to.
pub(super) fn add(file: &mut Document, laid_out: &LaidOut, owners: &[Vec<NodeId>]) -> Result<(), lopdf::Error> {
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let root = file.new_object_id();
    let elements: Vec<ObjectId> = laid_out.tree.iter().map(|_| file.new_object_id()).collect();
    let mut contents: Vec<Vec<Object>> = vec![Vec::new(); elements.len()];
    let mut numbers = Vec::new();
    for (number, (page, owners)) in pages.iter().zip(owners).enumerate() {
        for (mcid, owner) in owners.iter().enumerate() {
            let content = dictionary! { "Type" => "MCR", "Pg" => *page, "MCID" => whole(mcid) };
            contents[owner.0].push(content.into());
        }
        let parents: Vec<Object> = owners.iter().map(|owner| elements[owner.0].into()).collect();
        numbers.extend([whole(number), file.add_object(parents).into()]);
        let page = file.get_dictionary_mut(*page)?;
        page.set("StructParents", whole(number));
        page.set("Tabs", "S");
        page.remove(b"Annots");
    }
    let mut parents = vec![root; elements.len()];
    for (node, element) in laid_out.tree.iter().zip(&elements) {
        node.children.iter().for_each(|child| parents[child.0] = *element);
    }
    for (number, node) in laid_out.tree.iter().enumerate() {
        let mut element = element(node, parents[number]);
        let children = node.children.iter().map(|child| elements[child.0].into());
        element.set("K", children.chain(std::mem::take(&mut contents[number])).collect::<Vec<Object>>());
        file.set_object(elements[number], element);
    }
    let parent_tree = file.add_object(dictionary! { "Nums" => numbers });
    let next = whole(pages.len());
    let tree = dictionary! { "Type" => "StructTreeRoot", "K" => elements[0], "ParentTree" => parent_tree, "ParentTreeNextKey" => next };
    file.set_object(root, tree);
    let catalog = file.catalog_mut()?;
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

fn element(node: &Node, parent: ObjectId) -> Dictionary {
    let mut element = dictionary! { "Type" => "StructElem", "S" => tag_of(node.role), "P" => parent };
    if let Some(language) = &node.language {
        element.set("Lang", text_string(language));
    }
    if let Some(text) = &node.stands_for {
        element.set("ActualText", text_string(text));
    }
    let attributes = match node.role {
        Role::ColumnTitle => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
        Role::RowTitle => Some(dictionary! { "O" => "Table", "Scope" => "Row" }),
        Role::List => Some(dictionary! { "O" => "List", "ListNumbering" => "Disc" }),
        _ => None,
    };
    if let Some(attributes) = attributes {
        element.set("A", attributes);
    }
    element
}

fn whole(number: usize) -> Object {
    Object::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}
