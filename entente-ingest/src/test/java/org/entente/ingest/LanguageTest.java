package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.ingest.language.LanguageDetector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    private final LanguageDetector detector = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Iran and Iraq held talks in Muscat on Monday about the border they share.
                    en | Erdoğan, Aliyev, Paşinyan and Kobakhidze met in Tbilisi; Aliyev thanked Erdoğan.
                    en | Tehreek-e-Taliban Pakistan claimed the attack in Dera Ismail Khan, Khyber Pakhtunkhwa.
                    fr | Le ministre des affaires étrangères a rencontré son homologue iranien à Genève lundi.
                    de | Der Außenminister traf am Montag in Genf seinen iranischen Amtskollegen zu Gesprächen.
                    es | El ministro de Exteriores se reunió el lunes en Ginebra con su homólogo iraní.
                    ru | Министр иностранных дел встретился в понедельник в Женеве со своим иранским коллегой.
                    uk | Міністр закордонних справ зустрівся у понеділок у Женеві зі своїм іранським колегою.
                    ar | التقى وزير الخارجية يوم الاثنين في جنيف بنظيره الإيراني وبحث معه العلاقات بين البلدين
                    fa | وزیر امور خارجه روز دوشنبه در ژنو با همتای ایرانی خود دیدار و درباره روابط گفتگو کرد
                    tr | Dışişleri Bakanı pazartesi günü Cenevre'de İranlı mevkidaşı ile bir araya geldi.
                    zh | 外交部长星期一在日内瓦会见了伊朗外长，双方就两国关系以及地区局势交换了意见，并同意继续保持密切的沟通与合作关系。
                    id | Menteri luar negeri bertemu dengan rekannya dari Iran di Jenewa pada hari Senin.
                    """)
    void languageIsTold(String code, String text) {
        assertThat(detector.of(text)).isEqualTo(new Language(code));
    }

    @Test
    void aFewWordsAreNotEnough() {
        assertThat(detector.of("Iran left Iraq.")).isEqualTo(Language.UNKNOWN);
        assertThat(detector.of("")).isEqualTo(Language.UNKNOWN);
    }
}
