package org.huiyin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Nobody who sends many large files keeps others from sending theirs, or fills the memory. */
class UploadRoomTest {

    private static final int LARGEST = 60;

    private final UploadRoom room = new UploadRoom(LARGEST, 100);

    @Test
    void oneSenderLeavesRoomForOthersAndAllTogetherForTheProgram() throws Exception {
        Deque<Upload> meanwhile = new ArrayDeque<>();
        Upload last = new Upload("192.0.2.1", 60, 200);
        meanwhile.add(new Upload("192.0.2.1", 10, 503));
        meanwhile.add(new Upload("192.0.2.2", 41, 503));
        meanwhile.add(new Upload("192.0.2.2", 20, 200));
        meanwhile.add(new Upload("192.0.2.2", 5, 200));
        meanwhile.add(new Upload("192.0.2.2", 1, 503));
        meanwhile.add(new Upload("192.0.2.3", 15, 200));
        meanwhile.add(new Upload("192.0.2.4", 1, 503));
        send(last, meanwhile);
        send(new Upload("192.0.2.4", 90, 200), new ArrayDeque<>());
        assertThat(meanwhile).isEmpty();
    }

    @Test
    void whoDoesNotSayHowMuchIsTakenToSendTheMost() throws Exception {
        Deque<Upload> meanwhile = new ArrayDeque<>();
        meanwhile.add(new Upload("192.0.2.2", 41, 503));
        meanwhile.add(new Upload("192.0.2.2", 40, 200));
        send(new Upload("192.0.2.1", -1, 200), meanwhile);
    }

    private record Upload(String from, int size, int status) {}

    /** Sends one, and while it is under way the next. */
    private void send(Upload upload, Deque<Upload> meanwhile) throws Exception {
        var request =
                new MockHttpServletRequest("POST", "/file/papers") {
                    @Override
                    public long getContentLengthLong() {
                        return upload.size();
                    }
                };
        request.setContentType("Multipart/form-data; boundary=x");
        request.setRemoteAddr(upload.from());
        var response = new MockHttpServletResponse();
        room.doFilter(
                request,
                response,
                (_, _) -> {
                    while (!meanwhile.isEmpty()) {
                        try {
                            send(meanwhile.remove(), meanwhile);
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    }
                });
        assertThat(response.getStatus()).as("%s", upload).isEqualTo(upload.status());
        assertThat(response.getHeader("Retry-After") != null).isEqualTo(upload.status() == 503);
    }
}
