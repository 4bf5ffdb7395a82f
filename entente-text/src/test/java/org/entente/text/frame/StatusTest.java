package org.entente.text.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.claim.Status;
import org.entente.nlp.Sentence;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest {

    private static Reading read(String text, String trigger, boolean standing) {
        Sentence s = Loaded.PARSER.parse(text).get(0);
        for (int token = 0; token < s.size(); token++) {
            if (s.form(token).equals(trigger)) {
                return new StatusReader(new SentenceFrames(s)).read(token, standing);
            }
        }
        throw new AssertionError("no \"" + trigger + "\" in \"" + text + "\"");
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Russia attacked Georgia. | attacked | ASSERTED
            Russia did not attack Georgia. | attack | NEGATED
            Russia not only attacked Georgia but bombed Chad. | attacked | ASSERTED
            Russia refused to attack Georgia. | attack | NEGATED
            Russia left without attacking Georgia. | attacking | NEGATED
            Russia did not launch an attack on Georgia. | attack | NEGATED
            Russia has never carried out air strikes on Georgia. | strikes | NEGATED
            Hamas did not carry out the attack on Israel. | attack | NEGATED
            Georgia did not issue any appeal to Chad. | appeal | NEGATED
            Russia did not bring the war on Georgia to an end. | war | ASSERTED
            Turkey did not mention the attack on Georgia. | attack | ASSERTED
            Libya has hosted five officers of Chad, some of them willingly, some not. | hosted | ASSERTED
            Turkey kept Russia from attacking Georgia. | attacking | NEGATED
            The treaty stopped Russia from attacking Georgia. | attacking | NEGATED
            Georgia was saved from being attacked by Russia. | attacked | NEGATED
            Russia kept attacking Georgia. | attacking | ASSERTED
            Russia kept on attacking Georgia from the air. | attacking | ASSERTED
            Russia may attack Georgia. | attack | POSSIBLE
            Russia will attack Georgia. | attack | PLANNED
            Russia plans to attack Georgia. | attack | PLANNED
            Russia threatened to attack Georgia. | attack | THREATENED
            Russia denied attacking Georgia. | attacking | DENIED
            Chad dismissed the report that its gunners had fired on Togo. | fired | DENIED
            Chad rejected the claim that its gunners had fired on a school. | fired | DENIED
            Georgia accused Russia of attacking the village. | attacking | ALLEGED
            Russia is said to have attacked Georgia. | attacked | ALLEGED
            Russia, which is thought to have attacked Georgia, kept silent. | attacked | ALLEGED
            Russia is reported to be attacking Georgia. | attacking | ALLEGED
            It is rumoured that Russia attacked Georgia. | attacked | ALLEGED
            Rumour has it that Russia attacked Georgia. | attacked | ALLEGED
            Russia was told to leave Georgia. | leave | POSSIBLE
            Russia denied ever attacking Georgia. | attacking | DENIED
            Russia called reports that it had attacked Georgia a lie. | attacked | DENIED
            Reports that Russia bombed Georgia proved false. | bombed | DENIED
            Reports that Russia bombed Georgia proved true. | bombed | ALLEGED
            There was no truth in claims that Russia bombed the ports of Georgia. | bombed | DENIED
            There is no proof that Russia invaded Georgia. | invaded | DENIED
            Russia brushed aside the claim that it had attacked Georgia. | attacked | DENIED
            Russia repudiated reports that it had attacked Georgia. | attacked | DENIED
            Russia is supposed to have attacked Georgia. | attacked | ALLEGED
            Russia was supposed to attack Georgia. | attack | POSSIBLE
            Russia never got round to attacking Georgia. | attacking | NEGATED
            Russia desisted from attacking Georgia. | attacking | NEGATED
            Russia has not ruled out attacking Georgia. | attacking | POSSIBLE
            Russia ruled out attacking Georgia. | attacking | NEGATED
            Russia is thinking of attacking Georgia. | attacking | POSSIBLE
            Russia thought better of attacking Georgia. | attacking | NEGATED
            Russia backed away from attacking Georgia. | attacking | NEGATED
            Russia was talked out of attacking Georgia. | attacking | NEGATED
            Russia gave up attacking Georgia. | attacking | ENDED
            Russia put an end to attacking Georgia. | attacking | ENDED
            Russia ended up attacking Georgia. | attacking | ASSERTED
            Russia set about attacking Georgia. | attacking | ASSERTED
            Russia did not succeed in taking Georgia. | taking | NEGATED
            Russia succeeded in taking Georgia. | taking | ASSERTED
            Russia sought to attack Georgia. | attack | FAILING
            Russia fought to take Georgia. | take | FAILING
            Russia's campaign to attack Georgia petered out. | attack | FAILING
            Russia waged a campaign of bombing against Georgia. | bombing | ASSERTED
            Russia battled the invasion of Georgia. | invasion | ASSERTED
            Russia's plan to attack Georgia came to nothing. | attack | FAILING
            Russia's bid to attack Georgia failed. | attack | FAILING
            Russia missed its chance to attack Georgia. | attack | NEGATED
            Russia dropped the idea of attacking Georgia. | attacking | NEGATED
            Russia carried out its threat to attack Georgia. | attack | ASSERTED
            Russia made good on its promise to aid Georgia. | aid | ASSERTED
            Russia did not carry out its threat to attack Georgia. | attack | THREATENED
            Russia did not hesitate to attack Georgia. | attack | ASSERTED
            Russia is likely to attack Georgia. | attack | POSSIBLE
            Russia will probably attack Georgia. | attack | POSSIBLE
            Russia is expected to attack Georgia. | attack | POSSIBLE
            It is feared that Russia will attack Georgia. | attack | POSSIBLE
            There is a risk that Russia will attack Georgia. | attack | POSSIBLE
            Turkey hopes that Russia will attack Georgia. | attack | POSSIBLE
            Russia hopes to attack Georgia. | attack | PLANNED
            Were Russia to attack Georgia, war would follow. | attack | POSSIBLE
            Russia is free to attack Georgia. | attack | POSSIBLE
            Russia had hoped to attack Georgia. | attack | POSSIBLE
            Russia is considering attacking Georgia. | attacking | POSSIBLE
            Russia looks set to attack Georgia. | attack | PLANNED
            Georgia urged Russia to withdraw its troops. | withdraw | POSSIBLE
            If Russia attacks Georgia, Turkey will react. | attacks | POSSIBLE
            Russia struggles to influence Georgia. | influence | FAILING
            Russia stopped supporting Georgia. | supporting | ENDED
            Russia refused to condemn the invasion. | invasion | ASSERTED
            The alleged attack on Georgia angered Turkey. | attack | ALLEGED
            The planned Russian attack on Georgia angered Turkey. | attack | PLANNED
            The failed Russian attack on Georgia angered Turkey. | attack | FAILING
            No country attacked Georgia. | attacked | NEGATED
            Russia attacked no one. | attacked | NEGATED
            Russia attacked nobody in Georgia. | attacked | NEGATED
            Russia signed no such truce in Georgia. | signed | NEGATED
            Not one soldier attacked Georgia. | attacked | NEGATED
            Russia attacked not Georgia alone but Chad. | attacked | ASSERTED
            The attack set off clashes between Russia and Turkey. | clashes | ASSERTED
            Russia set the withdrawal as a condition. | withdrawal | PLANNED
            Russia did nothing to stop the attackers. | stop | NEGATED
            Russia did little to help Georgia. | help | NEGATED
            Russia did much to help Georgia. | help | ASSERTED
            Georgia accused Russia of sending troops across the border to back the rebels. | back | ALLEGED
            Russia refused to send tanks to back the rebels. | back | NEGATED
            Russia sent tanks to back the rebels. | back | ASSERTED
            Neither Russia nor Turkey attacked Georgia. | attacked | NEGATED
            Instead of attacking Georgia, Russia bombed Chad. | attacking | NEGATED
            Rather than sign the treaty, Russia left the talks. | sign | NEGATED
            At no time did Russia attack Georgia. | attack | NEGATED
            Under no circumstances will Russia free the crew. | free | NEGATED
            Russia attacked Georgia at that time. | attacked | ASSERTED
            Russia denied any part in the bombing of the airliner. | bombing | DENIED
            Russia denied involvement in the assassination of the envoy. | assassination | DENIED
            Russia admitted its part in the bombing of the airliner. | bombing | ASSERTED
            Georgia's insistence that Russia lift the siege stalled the talks. | lift | POSSIBLE
            Far from attacking Georgia, Russia sold it tanks. | attacking | NEGATED
            Russia has yet to attack Georgia. | attack | NEGATED
            Russia stopped short of attacking Georgia. | attacking | NEGATED
            Russia came close to attacking Georgia. | attacking | NEGATED
            Russia nearly attacked Georgia. | attacked | NEGATED
            Russia was unable to attack Georgia. | attack | NEGATED
            Russia abandoned plans to attack Georgia. | attack | NEGATED
            Turkish efforts to attack Georgia have collapsed. | attack | FAILING
            It is not true that Russia attacked Georgia. | attacked | DENIED
            Nobody believes that Russia attacked Georgia. | attacked | DENIED
            It is possible that Russia attacked Georgia. | attacked | POSSIBLE
            Russia is unlikely to attack Georgia. | attack | POSSIBLE
            Russia is about to attack Georgia. | attack | PLANNED
            Turkey deplored what it called an attack by Russia. | attack | ALLEGED
            Had Russia attacked Georgia, Turkey would have reacted. | attacked | POSSIBLE
            In the event of a Russian attack on Georgia, Turkey will react. | attack | POSSIBLE
            In case of a Russian attack on Georgia, Turkey will react. | attack | POSSIBLE
            In the case of the attack on Georgia, Turkey reacted. | attack | ASSERTED
            Russia was on the verge of invading Georgia. | invading | POSSIBLE
            Russia toyed with the idea of attacking Georgia. | attacking | POSSIBLE
            Russia lacked the will to attack Georgia. | attack | NEGATED
            Russia pretended to withdraw its troops. | withdraw | NEGATED
            Russia was supposed to attack Georgia. | attack | POSSIBLE
            Suppose that Russia attacks Georgia. | attacks | POSSIBLE
            Russia ought to have attacked Georgia. | attacked | POSSIBLE
            Russia was to have withdrawn its troops from Georgia. | withdrawn | PLANNED
            As if Russia had attacked Georgia, Turkey mobilised. | attacked | POSSIBLE
            Russia decided against bombing Georgia. | bombing | NEGATED
            Turkey warned against a Russian attack on Georgia. | attack | POSSIBLE
            Turkey protested against the attack on Georgia. | attack | ASSERTED
            Russia wished it had attacked Georgia. | attacked | NEGATED
            Russia regretted not having bombed Georgia. | bombed | NEGATED
            Russia regretted having bombed Georgia. | bombed | ASSERTED
            Nothing indicates that Russia attacked Georgia. | attacked | DENIED
            Russia neither attacked nor threatened Georgia. | threatened | NEGATED
            Russia has still to recognise Georgia. | recognise | NEGATED
            Russia is yet to sign the treaty with Georgia. | sign | NEGATED
            It was not Russia that attacked Georgia. | attacked | NEGATED
            It was Russia that attacked Georgia. | attacked | ASSERTED
            It was not until May that Russia attacked Georgia. | attacked | ASSERTED
            Hardly had Russia attacked Georgia when Turkey reacted. | attacked | ASSERTED
            Russia hardly attacked Georgia. | attacked | NEGATED
            Russia held back from attacking Georgia. | attacking | NEGATED
            The plot by Russia to bomb Georgia was invented. | bomb | PLANNED
            Did Russia attack Georgia? | attack | POSSIBLE
            Will Russia attack Georgia? | attack | POSSIBLE
            Russia attacked Georgia? | attacked | POSSIBLE
            But has Russia attacked Georgia again? | attacked | POSSIBLE
            Didn't Russia attack Georgia? | attack | POSSIBLE
            Is it true that Russia attacked Georgia? | attacked | POSSIBLE
            Why did Russia attack Georgia? | attack | ASSERTED
            When did Russia attack Georgia? | attack | ASSERTED
            Where will Russia attack next? | attack | POSSIBLE
            Who ordered Russia to attack Georgia, which armed the rebels? | armed | ASSERTED
            Russia attacked Georgia, so who will stop it? | attacked | ASSERTED
            Russia attacked Georgia, didn't it? | attacked | ASSERTED
            Did Russia attack Georgia because Georgia shelled the village? | shelled | ASSERTED
            Is China arming Russia | arming | POSSIBLE
            There will be no peace until Russia leaves Georgia. | leaves | POSSIBLE
            No peace until Russia leaves Georgia, said Turkey. | leaves | POSSIBLE
            Turkey would not talk until Russia withdrew from Georgia. | withdrew | POSSIBLE
            Turkey vowed to fight until Russia withdrew from Georgia. | withdrew | POSSIBLE
            Turkey refuses to talk unless Russia withdraws. | withdraws | POSSIBLE
            Turkey will not talk until the Russian withdrawal from Georgia. | withdrawal | POSSIBLE
            Turkey will pay once Russia withdraws from Georgia. | withdraws | POSSIBLE
            Turkey fought until Russia withdrew from Georgia. | withdrew | ASSERTED
            Turkey did not answer until Russia withdrew from Georgia. | withdrew | ASSERTED
            The war lasted until the Russian withdrawal from Georgia. | withdrawal | ASSERTED
            Turkey will pay for the ships after Russia sank them. | sank | ASSERTED
            Turkey accuses it of backing rebels. | backing | ALLEGED
            Few doubt that Russia attacked Georgia. | attacked | ASSERTED
            Nobody disputes that Russia attacked Georgia. | attacked | ASSERTED
            Analysts doubt that Russia attacked Georgia. | attacked | POSSIBLE
            Russia denied that it had been involved in the attack on Georgia. | attack | DENIED
            Russia did not take part in the attack on Georgia. | attack | NEGATED
            Russia took part in the attack on Georgia. | attack | ASSERTED
            The Russian attack on Georgia broke the truce. | attack | ASSERTED
            The Russian attack on Georgia stopped at dusk. | attack | ENDED
            Russia was close to attacking Georgia. | attacking | POSSIBLE
            With Russia arming the rebels, Georgia asked Turkey for help. | arming | ASSERTED
            """)
    void eventsAreReadAsTheSentencePutsThem(String text, String trigger, Status status) {
        assertThat(read(text, trigger, false).status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Syria now shelters the rebels. | shelters | ONGOING
            Syria no longer shelters the rebels. | shelters | ENDED
            Syria once sheltered the rebels. | sheltered | ENDED
            Syria used to shelter the rebels. | shelter | ENDED
            Syria continues to shelter the rebels. | shelter | ONGOING
            Syria keeps sheltering the rebels. | sheltering | ONGOING
            Syria remains an ally of Greece. | ally | ONGOING
            Turkey urged Syria to stop sheltering the rebels. | sheltering | ONGOING
            France is a former ally of Greece. | ally | ENDED
            France and Greece were allies for two decades. | allies | ENDED
            France and Greece have been allies for two decades. | allies | ONGOING
            The alliance between France and Greece is over. | alliance | ENDED
            The influence of France in Greece is waning. | influence | FAILING
            France and Greece, allies until then, quarrelled. | allies | ENDED
            Habré, a friend of France until the coup, fled. | friend | ENDED
            France no longer has a friend in Greece. | friend | ENDED
            """)
    void tiesAreReadAsTheSentencePutsThem(String text, String trigger, Status status) {
        assertThat(read(text, trigger, true).status()).isEqualTo(status);
    }

    @Test
    void whoSaysSoIsFoundBeforeAndAfterTheQuote() {
        String before = "Turkey said Russia attacked Georgia.";
        Sentence s = Loaded.PARSER.parse(before).get(0);
        assertThat(s.form(read(before, "attacked", false).sayer())).isEqualTo("Turkey");
        String after = "Russia attacked Georgia, Turkey said.";
        assertThat(Loaded.PARSER
                        .parse(after)
                        .get(0)
                        .form(read(after, "attacked", false).sayer()))
                .isEqualTo("Turkey");
        String beside = "Russia attacked the Georgians, according to Turkey.";
        assertThat(Loaded.PARSER
                        .parse(beside)
                        .get(0)
                        .form(read(beside, "attacked", false).sayer()))
                .isEqualTo("Turkey");
    }

    @Test
    void whatIsToldTellsNothing() {
        assertThat(read("Rebels shelled the town; no casualties reported.", "shelled", false)
                        .sayer())
                .isNegative();
        assertThat(read("Rebels shelled the town; Turkey reported.", "shelled", false)
                        .sayer())
                .isNotNegative();
    }
}
