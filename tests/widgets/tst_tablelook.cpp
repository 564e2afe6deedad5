#include "widgets/common/meaningdelegate.h"
#include "widgets/common/spectable.h"
#include "widgets/common/tablespecmodel.h"
#include "widgets/common/theme.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QtTest>

#include <algorithm>

using namespace shopglass;

/// Which colour a change in a table is painted with, and what stands below the table.
class TestTableLook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeHasTheColourOfItsJudgement_data();
    void aChangeHasTheColourOfItsJudgement();
    void theWindowSaysHowItIsChangedThere();
};

namespace {

/// The first cell of a table of one change, as it is painted.
QImage paintedChange(double change, Meaning judged)
{
    TableSpec spec;
    spec.columns = {{QStringLiteral("change"), QStringLiteral("Change"), TableColumn::Kind::Number, {}}};
    TableCell cell = {change > 0.0 ? QStringLiteral("▲ 2.00") : QStringLiteral("▼ 2.00"), change, {}, judged};
    cell.change = true;
    spec.rows = {{cell}};
    TableSpecModel model;
    model.setSpec(spec);
    QImage image(120, 32, QImage::Format_RGB32);
    image.fill(Theme::light().surface);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.palette = Theme::light().palette();
    option.rect = image.rect();
    option.font = QGuiApplication::font();
    option.state = QStyle::State_Enabled;
    MeaningDelegate().paint(&painter, option, model.index(0, 0));
    return image;
}

bool hasColour(const QImage &picture, const QColor &colour)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) == colour.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

void TestTableLook::aChangeHasTheColourOfItsJudgement_data()
{
    QTest::addColumn<double>("change");
    QTest::addColumn<bool>("good");
    QTest::addColumn<bool>("red");
    QTest::addColumn<bool>("redWhereRisesAre");
    QTest::newRow("more sales") << 0.02 << true << false << true;
    QTest::newRow("more refunds") << 0.02 << false << true << true;
    QTest::newRow("fewer refunds") << -0.02 << true << false << false;
    QTest::newRow("fewer sales") << -0.02 << false << true << false;
}

void TestTableLook::aChangeHasTheColourOfItsJudgement()
{
    QFETCH(double, change);
    QFETCH(bool, good);
    QFETCH(bool, red);
    QFETCH(bool, redWhereRisesAre);
    const QColor badColour = Theme::light().meaning(Meaning::Bad);
    const QColor goodColour = Theme::light().meaning(Meaning::Good);
    const Meaning judged = good ? Meaning::Good : Meaning::Bad;
    const QImage byJudgement = paintedChange(change, judged);
    Theme::setChangeColours(ChangeColours::RedRises);
    const QImage byDirection = paintedChange(change, judged);
    Theme::setChangeColours(ChangeColours::Judged);
    QCOMPARE(hasColour(byJudgement, badColour), red);
    QCOMPARE(hasColour(byJudgement, goodColour), !red);
    QCOMPARE(hasColour(byDirection, badColour), redWhereRisesAre);
    QCOMPARE(hasColour(byDirection, goodColour), !redWhereRisesAre);
}

void TestTableLook::theWindowSaysHowItIsChangedThere()
{
    TableSpec spec;
    spec.columns = {{QStringLiteral("name"), QStringLiteral("Name"), TableColumn::Kind::Text, {}}};
    spec.rows = {{{QStringLiteral("cup"), {}, {}, Meaning::None}}};
    spec.note = QStringLiteral("Of June.");
    spec.windowNote = QStringLiteral("Change it by “Set…”.");
    spec.terminalNote = QStringLiteral("program set NAME");
    SpecTable table;
    table.setSpec(spec);
    const auto says = [&table](const QString &text) {
        const auto labels = table.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
    };
    QVERIFY(says(QStringLiteral("Of June. Change it by “Set…”.")));
    spec.windowNote.clear();
    table.updateSpec(spec);
    QVERIFY(says(QStringLiteral("Of June.")));
}

QTEST_MAIN(TestTableLook)
#include "tst_tablelook.moc"
