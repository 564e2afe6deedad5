#include "models/rulebook/rulebook.h"

#include <QtTest>

using namespace shopglass;

class TestChannelRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsEveryKindOfRow_data();
    void mapsEveryKindOfRow();
};

void TestChannelRules::mapsEveryKindOfRow_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("carrier");
    QTest::addColumn<QString>("accountType");
    QTest::addColumn<bool>("promoter");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("scene");
    const auto row
        = [](const char *name, const char16_t *channel, const char16_t *carrier, const char16_t *account,
             bool promoter, const char16_t *field, const char16_t *scene) {
              QTest::newRow(name) << QString::fromUtf16(channel) << QString::fromUtf16(carrier)
                                  << QString::fromUtf16(account) << promoter << QString::fromUtf16(field)
                                  << QString::fromUtf16(scene);
          };
    row("a distributed live sale", u"分销", u"直播", u"合作达人", true, u"distribution", u"");
    row("a distributed product card is still distribution", u"分销", u"商品卡", u"", false, u"distribution",
        u"");
    row("distribution wins over the merchant's own account", u"分销", u"直播", u"经营号", false,
        u"distribution", u"");
    row("an own live sale", u"自营", u"直播", u"经营号", false, u"self_broadcast", u"live");
    row("an own video sale", u"自营", u"短视频", u"经营号", false, u"self_broadcast", u"video");
    row("an own product card", u"自营", u"商品卡", u"", false, u"shelf", u"shelf");
    row("own by another carrier", u"自营", u"其他", u"经营号", false, u"unclassified", u"");
    row("own without a carrier", u"自营", u"", u"经营号", false, u"unclassified", u"");
    row("own stays own although a promoter is named", u"自营", u"直播", u"合作达人", true, u"self_broadcast",
        u"live");
    row("blank channel with a partner account", u"", u"直播", u"合作达人", false, u"distribution", u"");
    row("blank channel with a promoter", u"", u"", u"", true, u"distribution", u"");
    row("blank channel with the merchant's own account", u"", u"直播", u"经营号", false, u"unclassified",
        u"");
    row("everything blank", u"", u"", u"", false, u"unclassified", u"");
    row("a channel that nobody knows", u"团购", u"直播", u"合作达人", true, u"unclassified", u"");
}

void TestChannelRules::mapsEveryKindOfRow()
{
    QFETCH(QString, channel);
    QFETCH(QString, carrier);
    QFETCH(QString, accountType);
    QFETCH(bool, promoter);
    QFETCH(QString, field);
    const auto book = Rulebook::builtIn();
    QVERIFY2(book.ok(), book.ok() ? "" : qPrintable(book.error().detail));
    QString scene = QStringLiteral("left over");
    QCOMPARE(fieldId((*book)->fieldOf(channel, carrier, accountType, promoter, &scene)), field);
    QTEST(scene, "scene");
}

QTEST_GUILESS_MAIN(TestChannelRules)
#include "tst_channelrules.moc"
