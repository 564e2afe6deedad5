#include "models/products/opportunityview.h"
#include "models/report/cells.h"
#include "models/report/growthsections.h"
#include "models/report/opportunitystock.h"
#include "models/report/twin.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportOpportunities)
};

/// "¥9.90 – ¥19.90"; open at the top.
QString bandName(const PriceBand &band)
{
    const QString from = fullMoney(Money::fromFen(band.from));
    return band.below ? Texts::tr("%1 to below %2").arg(from, fullMoney(Money::fromFen(*band.below)))
                      : Texts::tr("%1 and more").arg(from);
}

/// Rows that questions ask for by product.
void askByProduct(TableSpec &table, const QString &productId)
{
    RowsQuestion question;
    question.product = productId;
    table.questions.push_back(question);
}

ChartSpec bandChart(const OpportunityView &view, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("opportunities.bands");
    chart.kind = ChartKind::HorizontalBars;
    chart.title = Texts::tr("Paid orders by price of a piece");
    chart.yUnit = AxisUnit::Percent;
    chart.targetName = Texts::tr("Share of the period compared with");
    ChartSeries now;
    now.name = Texts::tr("Share of the orders");
    bool any = false;
    for (const PriceBand &band : view.bands) {
        ChartBar bar;
        bar.label = bandName(band);
        bar.parts = {band.share.value_or(0.0)};
        bar.target = band.shareBefore;
        bar.text = band.share ? percent(*band.share, 1) : QString();
        bar.meaning = band.rising ? Meaning::Good : Meaning::None;
        any = any || band.orders > 0;
        chart.bars.push_back(bar);
    }
    if (!any)
        chart.bars.clear();
    else
        chart.series = {now};
    chart.summary = view.before ? Texts::tr("Share of the paid orders in each price band; the tick is the "
                                            "share of the period compared with.")
                                : Texts::tr("Share of the paid orders in each price band.");
    chart.emptyText = Texts::tr("No paid order of this period has a price.");
    completeTwin(chart, Texts::tr("Price of a piece"), text);
    for (std::size_t band = 0; band < chart.bars.size(); ++band)
        chart.twin.questions.emplace_back().of = QString::number(view.bands[band].from);
    // A click on a bar opens the orders of the band.
    for (TableColumn &column : chart.twin.columns)
        column.definitionId = column.kind == TableColumn::Kind::Text ? QStringLiteral("band_orders")
                                                                     : QStringLiteral("band_share");
    if (view.before && chart.twin.columns.size() > 2)
        chart.twin.columns[2].period = view.before;
    return chart;
}

TableSpec bandTable(const OpportunityView &view, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("opportunities.bands.table");
    table.title = Texts::tr("Price bands against the period before");
    table.columns
        = {textColumn(QStringLiteral("band"), Texts::tr("Price of a piece")),
           numberColumn(QStringLiteral("orders"), Texts::tr("Paid orders"), QStringLiteral("band_orders")),
           numberColumn(QStringLiteral("before"), Texts::tr("Before"), QStringLiteral("band_orders")),
           numberColumn(QStringLiteral("share"), Texts::tr("Share"), QStringLiteral("band_share")),
           numberColumn(QStringLiteral("change"), Texts::tr("Change of the share"),
                        QStringLiteral("band_share")),
           numberColumn(QStringLiteral("gmv"), Texts::tr("GMV"), QStringLiteral("band_gmv")),
           textColumn(QStringLiteral("state"), Texts::tr("Finding"))};
    table.columns[2].period = view.before;
    for (const PriceBand &band : view.covered ? view.bands : std::vector<PriceBand>()) {
        table.questions.emplace_back().of = QString::number(band.from);
        QString state;
        if (!band.enough)
            state = Texts::tr("too few orders");
        else if (band.rising)
            state = Texts::tr("rising");
        table.rows.push_back({textCell(bandName(band)), countCell(band.orders, text),
                              optionalCount(band.ordersBefore, text), shareCell(band.share),
                              pointsCell(band.share, band.shareBefore, text), moneyCell(band.gmv, text),
                              textCell(state, band.rising ? Meaning::Good : Meaning::Muted)});
    }
    table.note = Texts::tr("Rising: at least %1 orders in one of the periods, more orders a day than before, "
                           "and a share that grew by at least %2. Of an order with several lines the one "
                           "that stands for it. Own rule (%3).")
                     .arg(view.rules.bandOrders)
                     .arg(percentagePoints(view.rules.bandRise, text.language),
                          confidenceText(view.rules.provenance.confidence));
    return table;
}

QString bandSentence(const OpportunityView &view)
{
    if (!view.covered)
        return Texts::tr("No order file covers this period, so nothing is known of its price bands.");
    QStringList rising;
    for (const PriceBand &band : view.bands) {
        if (band.rising)
            rising << bandName(band);
    }
    if (!view.before)
        return Texts::tr("There is no period to compare with, so no price band can be called rising.");
    return rising.isEmpty() ? Texts::tr("No price band rises.")
                            : Texts::tr("Rising price bands: %1.").arg(rising.join(Texts::tr(", ")));
}

Section bandSection(const ViewSet &views, const OpportunityView &view, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("launches.bands");
    section.title = Texts::tr("Price bands that rise");
    section.sentences << bandSentence(view);
    if (!view.covered)
        section.sentences << importHint(views, QStringLiteral("orders"), text);
    section.charts.push_back(bandChart(view, text));
    section.tables.push_back(bandTable(view, text));
    return section;
}

/// The fields that a product lacks, with the shop's own share of orders there.
QString missingFields(const OpportunityView &view, Field has)
{
    QStringList fields;
    for (const Field field : {Field::Distribution, Field::SelfBroadcast, Field::Shelf}) {
        if (field != has && view.fieldShares[std::size_t(field)] > 0.0)
            fields << Texts::tr("%1 (%2)").arg(fieldName(field),
                                               percent(view.fieldShares[std::size_t(field)], 0));
    }
    return fields.join(Texts::tr(", "));
}

QString noOneFieldText(const ViewSet &views, const OpportunityView &view)
{
    if (!view.covered)
        return Texts::tr("No order file covers this period, so nobody can say where products sell.");
    if (views.channels.untoldDays > 0)
        return Texts::tr(
            "Order files of this period lack a column that the channel rules read, so nobody can "
            "say where all products sell.");
    return Texts::tr("No product with enough orders sells in one field only.");
}

Section oneFieldSection(const ViewSet &views, const OpportunityView &view, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("opportunities.onefield");
    table.title = Texts::tr("Products that sell in one field only");
    table.columns = {
        textColumn(QStringLiteral("product"), Texts::tr("Product")),
        textColumn(QStringLiteral("field"), Texts::tr("Sells in")),
        numberColumn(QStringLiteral("share"), Texts::tr("Of its orders"), QStringLiteral("one_field_share")),
        numberColumn(QStringLiteral("orders"), Texts::tr("Paid orders"), QStringLiteral("paid_orders")),
        numberColumn(QStringLiteral("gmv"), Texts::tr("GMV"), QStringLiteral("paid_gmv")),
        textColumn(QStringLiteral("lacks"), Texts::tr("Lacks (share of the shop's orders there)"))};
    for (const OneFieldProduct &product : view.oneField) {
        table.rows.push_back({namedCell(product.productName, product.productId),
                              textCell(fieldName(product.field)), shareCell(product.share),
                              countCell(product.orders, text), moneyCell(product.gmv, text),
                              textCell(missingFields(view, product.field))});
        askByProduct(table, product.productId);
    }
    table.printedRows = std::size_t(view.rules.shown);
    table.note = Texts::tr("At least %1 orders, %2 of them in one field. What the product would sell "
                           "elsewhere nobody can say from these files.")
                     .arg(view.rules.oneFieldOrders)
                     .arg(percent(view.rules.oneFieldShare, 0));
    table.emptyText = noOneFieldText(views, view);
    Section section;
    section.id = QStringLiteral("launches.onefield");
    section.title = Texts::tr("One field only");
    section.tables.push_back(std::move(table));
    return section;
}

TableSpec categoryTable(const ViewSet &views, const OpportunityView &view, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("opportunities.categories");
    table.title = Texts::tr("Categories");
    table.columns = {
        textColumn(QStringLiteral("category"), Texts::tr("Category")),
        numberColumn(QStringLiteral("products"), Texts::tr("Products"), QStringLiteral("category_products")),
        numberColumn(QStringLiteral("sold"), Texts::tr("Of which sold"), QStringLiteral("category_sold")),
        numberColumn(QStringLiteral("orders"), Texts::tr("Paid orders"), QStringLiteral("category_orders")),
        numberColumn(QStringLiteral("before"), Texts::tr("Before"), QStringLiteral("category_orders"))};
    table.columns.back().period = view.before;
    for (const CategoryLine &line : view.categories) {
        table.rows.push_back({textCell(line.category), countCell(line.products, text),
                              countCell(line.sold, text), countCell(line.orders, text),
                              optionalCount(line.ordersBefore, text)});
        table.questions.emplace_back().of = line.category;
    }
    table.printedRows = std::size_t(view.rules.shown);
    table.emptyText = Texts::tr("No product file gives categories. %1")
                          .arg(importHint(views, QStringLiteral("products"), text));
    return table;
}

TableSpec searchTable(const ViewSet &views, const OpportunityView &view, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("opportunities.search");
    table.title = Texts::tr("Products found by searching");
    table.columns = {
        textColumn(QStringLiteral("product"), Texts::tr("Product")),
        numberColumn(QStringLiteral("exposures"), Texts::tr("Exposures"), QStringLiteral("search_exposures")),
        numberColumn(QStringLiteral("clicks"), Texts::tr("Clicks"), QStringLiteral("search_clicks")),
        numberColumn(QStringLiteral("orders"), Texts::tr("Paid orders"), QStringLiteral("search_orders"))};
    for (const SearchedProduct &product : view.searched) {
        table.rows.push_back({namedCell(product.productName, product.productId),
                              optionalCount(product.exposures, text), countCell(product.clicks, text),
                              optionalCount(product.orders, text)});
        askByProduct(table, product.productId);
    }
    table.printedRows = std::size_t(view.rules.shown);
    table.note = Texts::tr("From the traffic-source report by product.");
    table.emptyText = Texts::tr("No traffic file tells search by product in this period. %1")
                          .arg(importHint(views, QStringLiteral("traffic_sources"), text));
    return table;
}

Section demandSection(const ViewSet &views, const OpportunityView &view, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("launches.demand");
    section.title = Texts::tr("Categories and search");
    section.sentences << Texts::tr(
        "Words that people search for: not covered. No known file of the back office "
        "carries them; a list of such words that you make yourself can be imported as "
        "opportunities and is then held against your products.");
    section.tables.push_back(categoryTable(views, view, text));
    section.tables.push_back(searchTable(views, view, text));
    return section;
}

QString fitText(const ListedOpportunity &listed)
{
    if (!listed.matchable)
        return Texts::tr("the word is too short to look for");
    if (listed.products == 0)
        return Texts::tr("not found in any name");
    if (listed.similar)
        return Texts::tr("%n product(s) with a similar name, %1 of them sold", nullptr, int(listed.products))
            .arg(listed.sold);
    return Texts::tr("you have %n product(s) for it, %1 of them sold", nullptr, int(listed.products))
        .arg(listed.sold);
}

TableSpec listTable(const OpportunityView &view, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("opportunities.list");
    table.title = Texts::tr("Your list");
    table.columns
        = {textColumn(QStringLiteral("keyword"), Texts::tr("Word")),
           textColumn(QStringLiteral("category"), Texts::tr("Category")),
           numberColumn(QStringLiteral("rank"), Texts::tr("Rank"), QStringLiteral("listed_rank")),
           numberColumn(QStringLiteral("heat"), Texts::tr("Heat"), QStringLiteral("listed_heat")),
           numberColumn(QStringLiteral("growth"), Texts::tr("Growth"), QStringLiteral("listed_growth")),
           textColumn(QStringLiteral("fit"), Texts::tr("Own products")),
           textColumn(QStringLiteral("names"), Texts::tr("Such as")),
           textColumn(QStringLiteral("day"), Texts::tr("As of")),
           textColumn(QStringLiteral("source"), Texts::tr("Source"))};
    for (const ListedOpportunity &listed : view.listed) {
        table.rows.push_back(
            {textCell(listed.keyword), textCell(listed.category), optionalCount(listed.rank, text),
             optionalCount(listed.heat, text), shareCell(listed.growth),
             textCell(fitText(listed), listed.products == 0 ? Meaning::Muted : Meaning::None),
             textCell(listed.names.join(Texts::tr(", "))), dayCell(listed.day), textCell(listed.source)});
        table.questions.emplace_back().of = listed.keyword + QLatin1Char('@') + listed.source;
    }
    table.printedRows = std::size_t(view.rules.shown);
    table.note
        = Texts::tr("Ranks, heat and growth are those of the list that you imported; nothing of them "
                    "is ours. A product fits when its name holds every word as it stands, and is similar "
                    "when it holds at least %1 of the word's pairs of characters; a product by another "
                    "name is not found. Products off sale do not count.")
              .arg(percent(view.rules.similarShare, 0));
    if (view.listedInAll > view.listed.size())
        table.note += QLatin1Char(' ')
            + Texts::tr("The first %1 of %2 lines.").arg(view.listed.size()).arg(view.listedInAll);
    table.emptyText
        = Texts::tr("No list of opportunities is imported. The platform exports none: make or buy one "
                    "with a column of words, and import it like any other file.");
    return table;
}

Section listSection(const OpportunityView &view, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("launches.opportunities");
    section.title = Texts::tr("Opportunities of your list");
    const auto none = std::ranges::count_if(view.listed, [](const ListedOpportunity &listed) {
        return listed.matchable && listed.products == 0;
    });
    if (!view.listed.empty())
        section.sentences
            << Texts::tr("%1 of %n word(s) of the list were not found in the name of any own product.",
                         nullptr, int(view.listed.size()))
                   .arg(none);
    section.tables.push_back(listTable(view, text));
    return section;
}

} // namespace

std::vector<Section> opportunitySections(const ViewSet &views, const TextContext &text)
{
    if (!views.opportunities)
        return {};
    const OpportunityView &view = *views.opportunities;
    std::vector<Section> sections{bandSection(views, view, text), oneFieldSection(views, view, text),
                                  demandSection(views, view, text), runningOutSection(views, view, text),
                                  listSection(view, text)};
    for (Section &section : sections)
        section.part = Texts::tr("Opportunities");
    return sections;
}

} // namespace shopglass
