<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at {seconds} s each need {minutes} min.</source>
        <translation>
            <numerusform>%n person at {seconds} s needs {minutes} min.</numerusform>
            <numerusform>%n people at {seconds} s each need {minutes} min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds too short</source>
        <translation>
            <numerusform>%n round too short</numerusform>
            <numerusform>%n rounds too short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too short</source>
        <translation>
            <numerusform>%n too short</numerusform>
            <numerusform>%n too short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open actions</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes were made of the beginning. The rest is on the clipboard: paste again to go on.</source>
        <translation>
            <numerusform>%n note was made of the beginning. The rest is on the clipboard: paste again to go on.</numerusform>
            <numerusform>%n notes were made of the beginning. The rest is on the clipboard: paste again to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes selected</source>
        <translation>
            <numerusform>%n note selected</numerusform>
            <numerusform>%n notes selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mind map of the minutes of {committee}, {day}: %n points</source>
        <translation>
            <numerusform>Mind map of the minutes of {committee}, {day}: %n point</numerusform>
            <numerusform>Mind map of the minutes of {committee}, {day}: %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences from the internal edition:</source>
        <translation>
            <numerusform>%n difference from the internal edition:</numerusform>
            <numerusform>%n differences from the internal edition:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are covered; their words stay out of the files.</source>
        <translation>
            <numerusform>%n note is covered; its words stay out of the files.</numerusform>
            <numerusform>%n notes are covered; their words stay out of the files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written:</source>
        <translation>
            <numerusform>%n file was written:</numerusform>
            <numerusform>%n files were written:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n apologies</source>
        <translation>
            <numerusform>%n apology</numerusform>
            <numerusform>%n apologies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming late</source>
        <translation>
            <numerusform>%n coming late</numerusform>
            <numerusform>%n coming late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>people in a round</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n on the list</numerusform>
            <numerusform>%n on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have spoken</source>
        <comment>people in a round</comment>
        <translation>
            <numerusform>%n has spoken</numerusform>
            <numerusform>%n have spoken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min of air</source>
        <translation>
            <numerusform>%n min of air</numerusform>
            <numerusform>%n min of air</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Catch up %n min</source>
        <translation>
            <numerusform>Catch up %n min</numerusform>
            <numerusform>Catch up %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Won in all: %n min</source>
        <translation>
            <numerusform>Won in all: %n min</numerusform>
            <numerusform>Won in all: %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items shorter</source>
        <translation>
            <numerusform>%n item shorter</numerusform>
            <numerusform>%n items shorter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(up to %n min)</source>
        <translation>
            <numerusform>(up to %n min)</numerusform>
            <numerusform>(up to %n min)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items longer</source>
        <translation>
            <numerusform>%n item longer</numerusform>
            <numerusform>%n items longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next time it is %n min.</source>
        <translation>
            <numerusform>Next time it is %n min.</numerusform>
            <numerusform>Next time it is %n min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min more</source>
        <translation>
            <numerusform>%n min more</numerusform>
            <numerusform>%n min more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the stack</source>
        <translation>
            <numerusform>%n in the stack</numerusform>
            <numerusform>%n in the stack</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items were not reached</source>
        <translation>
            <numerusform>%n item was not reached</numerusform>
            <numerusform>%n items were not reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open disagreements</source>
        <translation>
            <numerusform>%n open disagreement</numerusform>
            <numerusform>%n open disagreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items ran over</source>
        <translation>
            <numerusform>%n item ran over</numerusform>
            <numerusform>%n items ran over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mermaid has no place for details and links: those of %n points were left out.</source>
        <translation>
            <numerusform>Mermaid has no place for details and links: those of %n point were left out.</numerusform>
            <numerusform>Mermaid has no place for details and links: those of %n points were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n options to choose from</source>
        <translation>
            <numerusform>%n option to choose from</numerusform>
            <numerusform>%n options to choose from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voted</source>
        <translation>
            <numerusform>%n voted</numerusform>
            <numerusform>%n voted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank</source>
        <translation>
            <numerusform>%n blank</numerusform>
            <numerusform>%n blank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mind map of the meeting with %n points. All of them follow as lists under the items.</source>
        <translation>
            <numerusform>Mind map of the meeting with %n point. All of them follow as lists under the items.</numerusform>
            <numerusform>Mind map of the meeting with %n points. All of them follow as lists under the items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points were imported into “{meeting}”.</source>
        <translation>
            <numerusform>%n point was imported into “{meeting}”.</numerusform>
            <numerusform>%n points were imported into “{meeting}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n points …</source>
        <translation>
            <numerusform>Importing %n point …</numerusform>
            <numerusform>Importing %n points …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines new</source>
        <translation>
            <numerusform>%n line new</numerusform>
            <numerusform>%n lines new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines gone</source>
        <translation>
            <numerusform>%n line gone</numerusform>
            <numerusform>%n lines gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can decide: %n needed</source>
        <comment>members</comment>
        <translation>
            <numerusform>Can decide: %n needed</numerusform>
            <numerusform>Can decide: %n needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cannot decide: %n missing</source>
        <comment>members</comment>
        <translation>
            <numerusform>Cannot decide: %n missing</numerusform>
            <numerusform>Cannot decide: %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided so</source>
        <comment>decisions without quorum</comment>
        <translation>
            <numerusform>%n decided so</numerusform>
            <numerusform>%n decided so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are in the room</source>
        <translation>
            <numerusform>%n member is in the room</numerusform>
            <numerusform>%n members are in the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the table</source>
        <translation>
            <numerusform>%n at the table</numerusform>
            <numerusform>%n at the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not spoken</source>
        <comment>people, on the item in work</comment>
        <translation>
            <numerusform>%n has not spoken</numerusform>
            <numerusform>%n have not spoken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n details of points could not be understood and were left out.</source>
        <translation>
            <numerusform>%n detail of a point could not be understood and was left out.</numerusform>
            <numerusform>%n details of points could not be understood and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are locked with a password; they are kept as they are and cannot be read here.</source>
        <translation>
            <numerusform>%n point is locked with a password; it is kept as it is and cannot be read here.</numerusform>
            <numerusform>%n points are locked with a password; they are kept as they are and cannot be read here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas are shown as they are written, not computed.</source>
        <translation>
            <numerusform>%n formula is shown as it is written, not computed.</numerusform>
            <numerusform>%n formulas are shown as they are written, not computed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points that repeated others became copies of them.</source>
        <translation>
            <numerusform>%n point that repeated another became a copy of it.</numerusform>
            <numerusform>%n points that repeated others became copies of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are kept for Freeplane but not shown.</source>
        <translation>
            <numerusform>%n picture is kept for Freeplane but not shown.</numerusform>
            <numerusform>%n pictures are kept for Freeplane but not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links lead to points that are not in the file.</source>
        <translation>
            <numerusform>%n link leads to a point that is not in the file.</numerusform>
            <numerusform>%n links lead to points that are not in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points had the name of another one inside the file; links lead to the first.</source>
        <translation>
            <numerusform>%n point had the name of another one inside the file; links lead to the first.</numerusform>
            <numerusform>%n points had the name of another one inside the file; links lead to the first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables became the detail of the point before them.</source>
        <translation>
            <numerusform>%n table became the detail of the point before it.</numerusform>
            <numerusform>%n tables became the detail of the point before them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures could not be brought along.</source>
        <translation>
            <numerusform>%n picture could not be brought along.</numerusform>
            <numerusform>%n pictures could not be brought along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines were marked as comments; they became points like the others.</source>
        <translation>
            <numerusform>%n line was marked as a comment; it became a point like the others.</numerusform>
            <numerusform>%n lines were marked as comments; they became points like the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points that stood apart from the map became branches or points of it.</source>
        <translation>
            <numerusform>%n point that stood apart from the map became a branch or a point of it.</numerusform>
            <numerusform>%n points that stood apart from the map became branches or points of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters that mean nothing were left out.</source>
        <translation>
            <numerusform>%n character that means nothing was left out.</numerusform>
            <numerusform>%n characters that mean nothing were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions name somebody who is not a member; the names are kept for the next export.</source>
        <translation>
            <numerusform>%n action names somebody who is not a member; the name is kept for the next export.</numerusform>
            <numerusform>%n actions name somebody who is not a member; the names are kept for the next export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots each</source>
        <translation>
            <numerusform>%n dot each</numerusform>
            <numerusform>%n dots each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand alone</source>
        <translation>
            <numerusform>%n stands alone</numerusform>
            <numerusform>%n stand alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strategies</source>
        <translation>
            <numerusform>%n strategy</numerusform>
            <numerusform>%n strategies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were left out.</source>
        <translation>
            <numerusform>%n picture was left out.</numerusform>
            <numerusform>%n pictures were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines and arrows were left out.</source>
        <translation>
            <numerusform>%n line or arrow was left out.</numerusform>
            <numerusform>%n lines and arrows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are still covered.</source>
        <translation>
            <numerusform>%n note is still covered.</numerusform>
            <numerusform>%n notes are still covered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes were imported.</source>
        <translation>
            <numerusform>%n note was imported.</numerusform>
            <numerusform>%n notes were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes covered</source>
        <translation>
            <numerusform>%n note covered</numerusform>
            <numerusform>%n notes covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are still covered</source>
        <translation>
            <numerusform>%n note is still covered</numerusform>
            <numerusform>%n notes are still covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n proposed</numerusform>
            <numerusform>%n proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups alike</source>
        <translation>
            <numerusform>%n group alike</numerusform>
            <numerusform>%n groups alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more with fewer</source>
        <translation>
            <numerusform>and %n more with fewer</numerusform>
            <numerusform>and %n more with fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not voted.</source>
        <translation>
            <numerusform>%n has not voted.</numerusform>
            <numerusform>%n have not voted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n options</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may vote</source>
        <translation>
            <numerusform>%n may vote</numerusform>
            <numerusform>%n may vote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots left</source>
        <translation>
            <numerusform>%n dot left</numerusform>
            <numerusform>%n dots left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more under Preparation</source>
        <translation>
            <numerusform>%n more under Preparation</numerusform>
            <numerusform>%n more under Preparation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>points</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes name a field this board does not have; they went to the first field.</source>
        <translation>
            <numerusform>%n note names a field this board does not have; it went to the first field.</numerusform>
            <numerusform>%n notes name a field this board does not have; they went to the first field.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
</TS>
