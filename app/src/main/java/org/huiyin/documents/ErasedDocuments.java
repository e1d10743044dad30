package org.huiyin.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.huiyin.vault.KeyDestroyed;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

/**
 * Deletes the files of a petition whose key is gone. Nobody can open them any more; what is left
 * because the program ended here goes with {@link OrphanSweep}.
 */
final class ErasedDocuments implements ApplicationListener<PayloadApplicationEvent<KeyDestroyed>> {

    private final DocumentFolder folder;

    ErasedDocuments(DocumentFolder folder) {
        this.folder = folder;
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<KeyDestroyed> event) {
        try {
            folder.deleteAll(event.getPayload().petition());
        } catch (IOException e) {
            throw new UncheckedIOException("documents could not be deleted", e);
        }
    }
}
