package de.strategieportal.reporting.export;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Pages on which everything that is mere decoration has the same description. The renderer writes one of its own for every
 * box, with its place, even where nothing is drawn: more than half of all objects of a document, and of its memory.
 */
final class SparingPages implements PageSupplier {

    private static final COSName BACKGROUND = COSName.getPDFName("Background");
    private static final COSName LAYOUT = COSName.getPDFName("Layout");

    private final COSDictionary decoration = new COSDictionary();
    private PDPage written;

    SparingPages() {
        decoration.setItem(COSName.TYPE, LAYOUT);
    }

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int shadow) {
        if (written != null) {
            spare(written);
        }
        written = new PDPage(new PDRectangle(width, height));
        document.addPage(written);
        return written;
    }

    private void spare(PDPage page) {
        var descriptions = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (descriptions == null) {
            return;
        }
        for (var name : descriptions.keySet()) {
            if (descriptions.getDictionaryObject(name) instanceof COSDictionary description
                    && BACKGROUND.equals(description.getCOSName(COSName.TYPE))) {
                descriptions.setItem(name, decoration);
            }
        }
    }
}
