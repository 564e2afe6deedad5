// A page of sections that a test makes up, as the window gives it to the reader.

#pragma once

#include "tests/support/smallviews.h"
#include "widgets/common/kpicard.h"
#include "widgets/pages/pagefooter.h"
#include "widgets/pages/sectionpage.h"

namespace shopglass::testing {

inline constexpr int Sections = 12;

/// What the next call of the builder makes.
struct Made
{
    int sections = Sections;
    QString value = QStringLiteral("1");
    int sentences = 1;
    /// The tab of each section; the rest have none.
    QStringList parts = {};
};
inline Made made;

inline TableSpec tableOfValue()
{
    TableColumn column;
    column.title = QStringLiteral("Value");
    TableCell cell;
    cell.text = made.value;
    TableSpec table;
    table.columns = {column};
    table.rows = {{cell}};
    return table;
}

inline Section section(int number)
{
    Section result;
    result.id = QStringLiteral("s%1").arg(number);
    result.title = QStringLiteral("Section %1").arg(number);
    result.part = made.parts.value(number);
    for (int i = 0; i < made.sentences; ++i)
        result.sentences << QStringLiteral("It is %1.").arg(made.value);
    CardSpec card;
    card.id = QStringLiteral("paid_gmv");
    card.label = QStringLiteral("Paid GMV");
    card.value = made.value;
    result.cards = {card};
    ChartSpec chart;
    chart.id = QStringLiteral("c%1").arg(number);
    chart.title = QStringLiteral("Chart of %1").arg(made.value);
    ChartSeries series;
    series.x = {1, 2};
    series.y = {3, 4};
    chart.series.push_back(series);
    chart.twin = tableOfValue();
    result.charts = {chart};
    TableSpec table = tableOfValue();
    table.id = QStringLiteral("t%1").arg(number);
    result.tables = {table};
    return result;
}

inline std::vector<Section> build(const ViewSet &, const TextContext &)
{
    std::vector<Section> sections;
    for (int i = 0; i < made.sections; ++i)
        sections.push_back(section(i));
    return sections;
}

inline QString title()
{
    return QStringLiteral("Page");
}

/// The values on the cards from top to bottom.
inline QStringList values(const QWidget &page)
{
    QStringList result;
    for (const KpiCard *card : page.findChildren<KpiCard *>())
        result << card->spec().value;
    return result;
}

/// Counts what it is given.
class Footer final : public PageFooter
{
public:
    using PageFooter::PageFooter;
    void setInput(const PageInput &) override { ++given; }

    int given = 0;
};

inline PageFooter *footer(QWidget *within)
{
    return new Footer(within);
}

/// A page of 1000 × 500 with what `made` says, as the window gives it.
struct Shown
{
    Shown()
    {
        page.setInput(input);
        page.resize(1000, 500);
        page.show();
    }

    /// Other figures arrive.
    void feed()
    {
        input.views = std::make_shared<const ViewSet>(*input.views);
        page.setInput(input);
    }

    PageInput input = smallInput();
    SectionPage page{&title, &build};
};

} // namespace shopglass::testing
