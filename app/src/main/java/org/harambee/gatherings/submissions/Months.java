package org.harambee.gatherings.submissions;

import java.util.HashMap;
import java.util.Map;

/** Names of months in signatures. */
final class Months {

    private static final String TABLE = """
        january jan januar jänner januara januar jan. enero ene januari января январь stycznia sty січня јануар јануара јан
        february feb februar februara februar febr febrero feb februari февраля февраль lutego lut лютого фебруар фебруара феб
        march mar märz mär marta mart marzo machi марта март marca березня март марта мар
        april apr aprila april abril abr aprili апреля апрель kwietnia kwi квітня април априла апр
        may mai maja maj mayo may mei мая май maja травня мај маја мај
        june jun juni juna jun junio jun juni июня июнь czerwca cze червня јун јуна јун
        july jul juli jula jul julio jul julai июля июль lipca lip липня јул јула јул
        august aug august avgusta avgust agosto ago agosti августа август sierpnia sie серпня август августа авг
        september sep september septembra septembar septiembre sept septemba сентября сентябрь września wrz вересня септембар септембра сеп
        october oct oktober oktobra oktobar octubre okt oktoba октября октябрь października paź жовтня октобар октобра окт
        november nov november novembra novembar noviembre nov novemba ноября ноябрь listopada lis листопада новембар новембра нов
        december dec dezember decembra decembar diciembre dez desemba декабря декабрь grudnia gru грудня децембар децембра дец
        """;

    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {}

    /** 1 to 12, or 0 if the word in lower case names no month. */
    static int number(String word) {
        return NUMBERS.getOrDefault(word, 0);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        int month = 0;
        for (String row : TABLE.lines().toList()) {
            month++;
            for (String name : row.strip().split(" ", -1)) {
                numbers.put(name, month);
            }
        }
        return Map.copyOf(numbers);
    }
}
