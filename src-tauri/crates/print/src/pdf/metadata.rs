//! What a PDF says about itself.

use crate::frame::Document;

/// The program that made the file.
pub(super) const PRODUCER: &str = "Convoke";

/// The XMP packet: title, language, producer and, if known, the time of the data. It claims no
/// conformance to PDF/A or PDF/UA.
pub(super) fn xmp(document: &Document) -> String {
    let title = escaped(&document.title);
    let language = escaped(&document.language);
    let created = document
        .created
        .as_deref()
        .map(|time| {
            format!(
                "<xmp:CreateDate>{0}</xmp:CreateDate><xmp:ModifyDate>{0}</xmp:ModifyDate>",
                escaped(time)
            )
        })
        .unwrap_or_default();
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\
         <dc:format>application/pdf</dc:format>\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\
         <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\
         <pdf:Producer>{PRODUCER}</pdf:Producer><xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>{created}\
         </rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"
    )
}

/// '2026-12-12T14:00:00' as PDF writes it; none when it does not start with a whole date.
pub(super) fn pdf_date(iso: &str) -> Option<String> {
    let digits: String = iso.chars().take(19).filter(char::is_ascii_digit).collect();
    (digits.len() >= 8).then(|| format!("D:{digits}"))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
