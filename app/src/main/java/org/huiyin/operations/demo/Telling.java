package org.huiyin.operations.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.huiyin.office.CompetenceTable;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.petition.Petitions;
import org.huiyin.procedure.Channel;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.ToldTime;
import org.huiyin.vault.Person;
import org.huiyin.vault.PersonRole;
import org.huiyin.vault.Receipts;
import org.springframework.stereotype.Component;

/**
 * Tells the demo's cases: each begins in the past and is carried on to its stage, some too late.
 */
@Component
final class Telling {

    private static final int DAYS_FOR_ALL = 110;

    private final Petitions petitions;
    private final Receipts receipts;
    private final CompetenceTable competence;
    private final Cast cast;
    private final LegalTime time;

    Telling(
            Petitions petitions,
            Receipts receipts,
            CompetenceTable competence,
            Cast cast,
            LegalTime time) {
        this.petitions = petitions;
        this.receipts = receipts;
        this.competence = competence;
        this.cast = cast;
        this.time = time;
    }

    /** Whose cases: the desk they come to, and the area of which the competence table speaks. */
    enum House {
        COUNTY("990101-XF", "990101"),
        COMPANY("CJ-SS", "CJ");

        private final String desk;
        private final String area;

        House(String desk, String area) {
            this.desk = desk;
            this.area = area;
        }

        OfficeId desk() {
            return new OfficeId(desk);
        }

        OfficeId area() {
            return new OfficeId(area);
        }
    }

    /** One case, told to its end so far. */
    record Told(OneCase petition, Stage stage) {}

    /** Tells this many cases; the same number gives the same cases on the same day. */
    List<Told> tell(int cases, House house, ToldTime.Teller teller) {
        Stories stories = Stories.read().only(story -> isAnswered(story, house));
        SplittableRandom random = new SplittableRandom(2022);
        return IntStream.range(0, cases)
                .mapToObj(turn -> tell(turn, house, stories, random.split(), teller))
                .toList();
    }

    private boolean isAnswered(Stories.Story story, House house) {
        return house == House.COUNTY
                || competence.whoAnswers(story.category(), house.area(), time.today()).isPresent();
    }

    private Told tell(
            int turn,
            House house,
            Stories stories,
            SplittableRandom random,
            ToldTime.Teller teller) {
        Stories.Story story = stories.tell(turn, random);
        Stage stage = Stage.of(turn * 37);
        Instant end = time.now().minus(Duration.ofHours(random.nextInt(1, 60)));
        Instant start = end.minus(Duration.ofHours(age(stage, random)));
        boolean desk = turn % 5 == 4 && !stage.reaches(Stage.CONFIRMED);
        OneCase petition =
                OneCase.filed(
                        petitions,
                        receipts,
                        teller,
                        start,
                        filing(story, house, stories.lines(), desk),
                        filer(house, desk));
        steps(petition, house, stories, story, random, Duration.between(start, end))
                .upTo(stage, turn);
        return new Told(petition, stage);
    }

    /** Hours from filing to the last act; what takes longer than the law allows shows as late. */
    private static int age(Stage stage, SplittableRandom random) {
        int days =
                switch (stage) {
                    case RECEIVED -> 0;
                    case PASSED_ON -> random.nextInt(1, 4);
                    case ACCEPTED, LED -> random.nextInt(3, 30);
                    case IN_HAND, HEARD, CONFIRMED, DRAFTED, SIGNED, LAID_OPEN ->
                            random.nextInt(25, 95);
                    case SERVED -> random.nextInt(30, 80);
                    case RATED -> random.nextInt(50, 90);
                    case CLOSED -> random.nextInt(DAYS_FOR_ALL, DAYS_FOR_ALL + 80);
                };
        return days * 24 + random.nextInt(1, 24);
    }

    private static Filing filing(
            Stories.Story story, House house, Stories.Lines lines, boolean desk) {
        return new Filing(
                desk ? Channel.VISIT : Channel.ONLINE,
                story.title(),
                story.narrative(),
                story.requests().stream()
                        .map(request -> new Filing.Asked(request, story.kind()))
                        .toList(),
                Optional.of(story.category()),
                Optional.empty(),
                house.desk(),
                List.of(),
                Optional.empty(),
                List.of(
                        new Person(
                                PersonRole.PRINCIPAL,
                                Optional.of(lines.person()),
                                Optional.of(lines.phone()),
                                Optional.empty(),
                                Optional.empty())),
                false);
    }

    private Filer filer(House house, boolean desk) {
        return desk
                ? Filer.staff(cast.member(house.desk(), Role.CLERK).staff())
                : Filer.petitioner();
    }

    private Steps steps(
            OneCase petition,
            House house,
            Stories stories,
            Stories.Story story,
            SplittableRandom random,
            Duration all) {
        OfficeId office =
                competence
                        .whoAnswers(story.category(), house.area(), petition.today())
                        .map(entry -> entry.lead())
                        .orElse(house.area());
        return new Steps(
                cast,
                petition,
                new Steps.Script(house, stories, story, office),
                all.dividedBy(Stage.values().length),
                random.nextInt(4) == 0);
    }
}
