#include "widgets/common/appearance.h"
#include "widgets/common/commandpalette.h"
#include "widgets/common/kpicard.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QtTest>

#include <cmath>
#include <memory>

using namespace shopglass;

namespace {

/// Relative luminance of WCAG 2.1.
double luminance(QRgb colour)
{
    const auto linear = [](int part) {
        const double c = part / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

/// The greatest contrast of a pixel of the picture to a colour that is darker.
double contrastTo(const QColor &dark, const QImage &picture)
{
    double most = 1.0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            most = std::max(most, (luminance(picture.pixel(x, y)) + 0.05) / (luminance(dark.rgb()) + 0.05));
    }
    return most;
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

QWidget *control(const QString &kind)
{
    if (kind == u"box to check")
        return new QCheckBox;
    if (kind == u"line")
        return new QLineEdit;
    if (kind == u"list of choices")
        return new QComboBox;
    if (kind == u"number") {
        auto *number = new QSpinBox;
        number->setSpecialValueText(QStringLiteral(" ")); // no text but the frame is looked at
        number->setButtonSymbols(QAbstractSpinBox::NoButtons);
        return number;
    }
    return new QListWidget;
}

} // namespace

class TestControls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aControlIsSeenOnADarkWindow_data();
    void aControlIsSeenOnADarkWindow();
    void aLongNoteMakesItsCardTaller();
    void aWorseChangeOfACardIsRed();
    void keysStandBesideCommands();
};

void TestControls::aControlIsSeenOnADarkWindow_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"box to check", "line", "list of choices", "number", "list"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestControls::aControlIsSeenOnADarkWindow()
{
    QFETCH(QString, kind);
    applyAppearance(*qApp, ThemeChoice::Dark);
    const std::unique_ptr<QWidget> shown(control(kind));
    shown->resize(120, 32);
    const double contrast = contrastTo(Theme::dark().background, shown->grab().toImage());
    QVERIFY2(contrast >= 3.0, qPrintable(QString::number(contrast)));
    applyAppearance(*qApp, ThemeChoice::Light);
}

void TestControls::aLongNoteMakesItsCardTaller()
{
    CardSpec spec;
    spec.label = QStringLiteral("Net GMV");
    spec.value = QStringLiteral("not covered");
    spec.note = QStringLiteral("short");
    const int usual = KpiCard(spec).sizeHint().height();
    spec.note = QStringLiteral("Import the file “After-sales”; the back office offers it at After-sales.");
    QVERIFY(KpiCard(spec).sizeHint().height() > usual);
}

void TestControls::aWorseChangeOfACardIsRed()
{
    applyAppearance(*qApp, ThemeChoice::Light);
    const QColor green = Theme::light().meaning(Meaning::Good);
    const QColor red = Theme::light().meaning(Meaning::Bad);
    CardSpec spec;
    spec.label = QStringLiteral("Refund rate");
    spec.value = QStringLiteral("12.00%");
    spec.delta = QStringLiteral("▲ 2.00 points");
    spec.change = 0.02;
    spec.deltaMeaning = Meaning::Bad;
    const auto drawn = [&spec] {
        KpiCard card(spec);
        card.resize(240, 120);
        return card.grab().toImage();
    };
    QVERIFY(hasColour(drawn(), red) && !hasColour(drawn(), green));
    spec.delta = QStringLiteral("▼ 2.00 points");
    spec.change = -0.02;
    spec.deltaMeaning = Meaning::Good;
    QVERIFY(hasColour(drawn(), green) && !hasColour(drawn(), red));
}

void TestControls::keysStandBesideCommands()
{
    QAction action(QStringLiteral("&Import files…"));
    action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    CommandPalette palette({&action});
    QCOMPARE(palette.list()->item(0)->text(), QStringLiteral("Import files…"));
    palette.show();
    const QRect row = palette.list()->visualItemRect(palette.list()->item(0));
    const auto rightHalf
        = [&] { return palette.list()->viewport()->grab(row.adjusted(row.width() / 2, 0, 0, 0)).toImage(); };
    const QImage with = rightHalf();
    action.setShortcut({});
    palette.line()->setText(QStringLiteral("Import"));
    QVERIFY(with != rightHalf());
}

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
