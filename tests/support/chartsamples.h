// One chart of every kind with Chinese names, long labels and gaps: what painters are tested with and looked
// at.

#pragma once

#include "models/base/day.h"
#include "models/report/twin.h"

#include <cmath>
#include <limits>

namespace shopglass::testing {

inline constexpr int FirstSampleDay = 20605; ///< 2026-06-01

inline ChartSpec linesSample(int days = 30)
{
    ChartSpec spec;
    spec.id = QStringLiteral("lines");
    spec.title = QStringLiteral("成交金额按日");
    spec.summary = QStringLiteral("成交金额较上期上升");
    spec.yUnit = AxisUnit::Money;
    ChartSeries before;
    before.name = QStringLiteral("对比 5/2–5/31");
    before.role = SeriesRole::Comparison;
    ChartSeries now;
    now.name = QStringLiteral("6/1–6/30");
    for (int i = 0; i < days; ++i) {
        now.x.push_back(FirstSampleDay + i);
        before.x.push_back(FirstSampleDay + i);
        const double wave = 60000 + 20000 * std::sin(i / 3.0);
        before.y.push_back(wave * 0.7);
        now.y.push_back(i == 9 ? std::numeric_limits<double>::quiet_NaN()
                               : wave + (i >= 15 && i <= 19 ? 90000 : 0));
    }
    spec.series = {before, now};
    ChartBand burst;
    burst.from = FirstSampleDay + 15;
    burst.to = FirstSampleDay + 20;
    burst.label = QStringLiteral("618大促");
    spec.bands = {burst};
    completeTwin(spec, QStringLiteral("日期"), {});
    return spec;
}

inline ChartSpec rangeSample()
{
    ChartSpec spec;
    spec.id = QStringLiteral("range");
    spec.title = QStringLiteral("上新后累计成交");
    spec.xUnit = AxisUnit::Plain;
    spec.yUnit = AxisUnit::Money;
    ChartSeries range;
    range.name = QStringLiteral("过往新品的中间一半");
    range.role = SeriesRole::Range;
    ChartSeries median;
    median.name = QStringLiteral("5 个新品的中位数");
    median.role = SeriesRole::Comparison;
    ChartSeries product;
    product.name = QStringLiteral("手作青瓷盖碗礼盒装家用大号功夫茶具套装送礼自用两相宜限量款");
    ChartSeries second;
    second.name = QStringLiteral("白瓷茶杯");
    second.role = SeriesRole::Accent2;
    for (int i = 0; i < 30; ++i) {
        range.x.push_back(i);
        range.y.push_back(400.0 * (i + 1));
        range.yUpper.push_back(900.0 * (i + 1));
        median.x.push_back(i);
        median.y.push_back(600.0 * (i + 1));
        if (i < 11) {
            product.x.push_back(i);
            product.y.push_back(1100.0 * (i + 1));
        }
        if (i < 20) {
            second.x.push_back(i);
            second.y.push_back(300.0 * (i + 1));
        }
    }
    spec.series = {range, median, product, second};
    completeTwin(spec, QStringLiteral("第几天"), {});
    return spec;
}

inline ChartSpec areaSample(int days = 30)
{
    ChartSpec spec;
    spec.id = QStringLiteral("area");
    spec.kind = ChartKind::StackedArea;
    spec.title = QStringLiteral("各经营场成交金额");
    spec.yUnit = AxisUnit::Money;
    const QStringList names = {QStringLiteral("分销场"), QStringLiteral("自播场"), QStringLiteral("泛货架场"),
                               QStringLiteral("未归类")};
    const std::vector<SeriesRole> roles
        = {SeriesRole::Distribution, SeriesRole::SelfBroadcast, SeriesRole::Shelf, SeriesRole::Unclassified};
    for (int s = 0; s < 4; ++s) {
        ChartSeries series;
        series.name = names[s];
        series.role = roles[static_cast<std::size_t>(s)];
        for (int i = 0; i < days; ++i) {
            series.x.push_back(FirstSampleDay + i);
            series.y.push_back(s == 3 ? 1500 : 20000 + 8000 * std::sin(i / 4.0 + s) - 4000 * s);
        }
        spec.series.push_back(series);
    }
    completeTwin(spec, QStringLiteral("日期"), {});
    return spec;
}

inline ChartSpec barsSample()
{
    ChartSpec spec;
    spec.id = QStringLiteral("bars");
    spec.kind = ChartKind::HorizontalBars;
    spec.title = QStringLiteral("店铺体验分：目标达成（估算）");
    spec.xUnit = AxisUnit::Plain;
    spec.yUnit = AxisUnit::Percent;
    const auto add = [&spec](const QString &label, double value, const QString &text, Meaning meaning) {
        ChartBar bar;
        bar.label = label;
        bar.parts = {value};
        bar.target = 1.0;
        bar.text = text;
        bar.meaning = meaning;
        spec.bars.push_back(bar);
    };
    add(QStringLiteral("商品品质退款率"), 0.5, QStringLiteral("3.50%，目标 2.00%"), Meaning::Warning);
    add(QStringLiteral("发货后仅退款完结时长（含平台客服介入的售后单）"), 0.0,
        QStringLiteral("10.9 小时，目标 3.0 小时"), Meaning::Bad);
    add(QStringLiteral("48小时发货率"), 1.0, QStringLiteral("98.50%，目标 97.00%"), Meaning::Good);
    add(QStringLiteral("退货退款完结时长"), 0.83, QStringLiteral("26.5 小时，目标 23.9 小时"),
        Meaning::Warning);
    spec.series.push_back({QStringLiteral("达成"), SeriesRole::Primary, {}, {}, {}});
    completeTwin(spec, QStringLiteral("指标"), {});
    return spec;
}

inline ChartSpec stackedBarsSample()
{
    ChartSpec spec;
    spec.id = QStringLiteral("stacked");
    spec.kind = ChartKind::StackedBars;
    spec.title = QStringLiteral("经营场占比");
    spec.xUnit = AxisUnit::Plain;
    spec.yUnit = AxisUnit::Percent;
    spec.series = areaSample(1).series;
    for (ChartSeries &series : spec.series) {
        series.x.clear();
        series.y.clear();
    }
    ChartBar now;
    now.label = QStringLiteral("6/1–6/30");
    now.parts = {0.30, 0.50, 0.18, 0.02};
    ChartBar before;
    before.label = QStringLiteral("5/2–5/31");
    before.parts = {0.35, 0.44, 0.19, 0.02};
    spec.bars = {now, before};
    completeTwin(spec, QStringLiteral("周期"), {});
    return spec;
}

/// From a level over two steps, the second of which crosses zero, to a level below.
inline ChartSpec waterfallSample()
{
    ChartSpec spec;
    spec.id = QStringLiteral("waterfall");
    spec.kind = ChartKind::Waterfall;
    spec.title = QStringLiteral("从满分到总分（估算）");
    spec.xUnit = AxisUnit::Plain;
    spec.yUnit = AxisUnit::Score;
    const auto add = [&spec](const QString &label, double part, bool level, Meaning meaning) {
        ChartBar bar;
        bar.label = label;
        bar.parts = {part};
        bar.text = QString::number(part);
        bar.level = level;
        bar.meaning = meaning;
        spec.bars.push_back(bar);
    };
    add(QStringLiteral("满分"), 2.0, true, Meaning::None);
    add(QStringLiteral("品质退款率"), 0.0, false, Meaning::Good);
    add(QStringLiteral("48小时发货率"), -3.0, false, Meaning::Bad);
    add(QStringLiteral("合计（估算）"), -1.0, true, Meaning::Estimated);
    completeTwin(spec, QStringLiteral("步骤"), {});
    return spec;
}

/// ¥100 and a step from there.
inline ChartSpec moneyStepsSample(double step)
{
    ChartSpec spec;
    spec.id = QStringLiteral("money");
    spec.kind = ChartKind::Waterfall;
    spec.xUnit = AxisUnit::Plain;
    spec.yUnit = AxisUnit::Money;
    const auto add = [&spec](double part, bool level, Meaning meaning) {
        ChartBar bar;
        bar.parts = {part};
        bar.level = level;
        bar.meaning = meaning;
        spec.bars.push_back(bar);
    };
    add(100.0, true, Meaning::None);
    add(step, false, step < 0.0 ? Meaning::Bad : Meaning::Good);
    add(100.0 + step, true, Meaning::None);
    return spec;
}

/// Three cohorts over three months; what is not over is blank, nothing is not.
inline ChartSpec heatMapSample()
{
    ChartSpec spec;
    spec.id = QStringLiteral("heatmap");
    spec.kind = ChartKind::HeatMap;
    spec.title = QStringLiteral("首购月份与复购");
    spec.yUnit = AxisUnit::Percent;
    const double blank = std::numeric_limits<double>::quiet_NaN();
    for (int month = 1; month <= 3; ++month) {
        ChartSeries series;
        series.name = QStringLiteral("第%1月").arg(month);
        spec.series.push_back(series);
    }
    const auto add = [&spec](const QString &label, const std::vector<double> &parts) {
        ChartBar bar;
        bar.label = label;
        bar.text = QStringLiteral("120 人");
        bar.parts = parts;
        spec.bars.push_back(bar);
    };
    add(QStringLiteral("2026-01"), {0.4, 0.25, 0.1});
    add(QStringLiteral("2026-02"), {0.3, 0.0, blank});
    add(QStringLiteral("2026-03"), {0.2, blank, blank});
    completeTwin(spec, QStringLiteral("首购月份"), {});
    return spec;
}

/// Four upright bars, the last two pale, and their share of the whole added up: 50, 75, 90, 100 %.
inline ChartSpec columnsSample()
{
    ChartSpec spec;
    spec.id = QStringLiteral("columns");
    spec.kind = ChartKind::Columns;
    spec.title = QStringLiteral("商品成交金额与累计占比");
    spec.xUnit = AxisUnit::Plain;
    spec.yUnit = AxisUnit::Money;
    spec.series = {{QStringLiteral("成交金额"), SeriesRole::Primary, {}, {}, {}},
                   {QStringLiteral("累计占比"), SeriesRole::Accent2, {}, {}, {}}};
    const auto add = [&spec](const QString &label, double value, double reached, Meaning meaning) {
        ChartBar bar;
        bar.label = label;
        bar.parts = {value, reached};
        bar.meaning = meaning;
        spec.bars.push_back(bar);
    };
    add(QStringLiteral("短袖"), 1000.0, 0.5, Meaning::None);
    add(QStringLiteral("防晒衣"), 500.0, 0.75, Meaning::None);
    add(QStringLiteral("一款名字很长的夏季连衣裙"), 300.0, 0.9, Meaning::Muted);
    add(QStringLiteral("凉拖"), 200.0, 1.0, Meaning::Muted);
    spec.markY = 0.8;
    completeTwin(spec, QStringLiteral("商品"), {});
    return spec;
}

/// Two boxes around a limit of 48 hours.
inline ChartSpec boxesSample()
{
    ChartSpec spec;
    spec.id = QStringLiteral("boxes");
    spec.kind = ChartKind::Boxes;
    spec.title = QStringLiteral("各仓从支付到揽收的小时数");
    spec.xUnit = AxisUnit::Plain;
    spec.yUnit = AxisUnit::Hours;
    for (const char *name : {"5%", "25%", "50%", "75%", "95%"})
        spec.series.push_back({QString::fromLatin1(name), SeriesRole::Primary, {}, {}, {}});
    const auto add = [&spec](const QString &label, const std::vector<double> &parts) {
        ChartBar bar;
        bar.label = label;
        bar.parts = parts;
        spec.bars.push_back(bar);
    };
    add(QStringLiteral("杭州仓"), {2.0, 10.0, 20.0, 30.0, 46.0});
    add(QStringLiteral("义乌一号仓（大件）"), {10.0, 30.0, 40.0, 60.0, 90.0});
    spec.markX = 48.0;
    spec.markText = QStringLiteral("时限 48 小时");
    completeTwin(spec, QStringLiteral("仓库"), {});
    return spec;
}

/// Three points of three classes around a cross; the second has its name.
inline ChartSpec scatterSample()
{
    ChartSpec spec;
    spec.id = QStringLiteral("scatter");
    spec.kind = ChartKind::Scatter;
    spec.title = QStringLiteral("商品价格与销量");
    spec.xUnit = AxisUnit::Money;
    spec.yUnit = AxisUnit::Count;
    spec.xName = QStringLiteral("件单价");
    spec.yName = QStringLiteral("成交件数");
    spec.series = {{QStringLiteral("不高于全店"), SeriesRole::Primary, {}, {}, {}},
                   {QStringLiteral("高于全店"), SeriesRole::Accent2, {}, {}, {}},
                   {QStringLiteral("样本不足"), SeriesRole::Unclassified, {}, {}, {}}};
    spec.points = {{QStringLiteral("短袖"), 20.0, 300.0, 0, false},
                   {QStringLiteral("一款名字很长的夏季连衣裙"), 500.0, 12.0, 1, true},
                   {QStringLiteral("凉拖"), 35.0, 40.0, 2, false}};
    spec.markX = 35.0;
    spec.markY = 40.0;
    completeTwin(spec, QStringLiteral("商品"), {});
    return spec;
}

/// Four dimensions of a score of five, the third the lowest.
inline ChartSpec radarSample()
{
    ChartSpec spec;
    spec.id = QStringLiteral("radar");
    spec.kind = ChartKind::Radar;
    spec.asRadar = true;
    spec.title = QStringLiteral("店铺体验分各维度（官方）");
    spec.xUnit = AxisUnit::Plain;
    spec.yUnit = AxisUnit::Score;
    spec.series.push_back({QStringLiteral("官方值"), SeriesRole::Primary, {}, {}, {}});
    const auto add = [&spec](const QString &label, double value) {
        ChartBar bar;
        bar.label = label;
        bar.parts = {value};
        bar.target = 5.0;
        bar.text = QString::number(value, 'f', 2);
        spec.bars.push_back(bar);
    };
    add(QStringLiteral("商品品质"), 4.8);
    add(QStringLiteral("物流体验（发货与配送）"), 4.6);
    add(QStringLiteral("售后体验"), 2.5);
    add(QStringLiteral("咨询体验"), 4.7);
    completeTwin(spec, QStringLiteral("维度"), {});
    return spec;
}

inline ChartSpec timelineSample()
{
    ChartSpec spec;
    spec.id = QStringLiteral("timeline");
    spec.kind = ChartKind::Timeline;
    spec.title = QStringLiteral("大促日历");
    spec.rowLabels = {QStringLiteral("618大促 2026"), QStringLiteral("116购物节 2026（日期为推算）")};
    const QStringList phases = {QStringLiteral("报名"), QStringLiteral("种草蓄水"), QStringLiteral("预热"),
                                QStringLiteral("爆发"), QStringLiteral("返场"),     QStringLiteral("复盘")};
    const std::vector<SeriesRole> roles
        = {SeriesRole::Unclassified, SeriesRole::Accent3, SeriesRole::Accent2,
           SeriesRole::Primary,      SeriesRole::Shelf,   SeriesRole::Unclassified};
    const std::vector<int> ends = {-48, -28, -10, -2, 3, 7, 15};
    for (int row = 0; row < 2; ++row) {
        const int anchor = FirstSampleDay + 17 + row * 141;
        for (std::size_t i = 0; i < 6; ++i) {
            ChartBand band;
            band.row = row;
            band.from = anchor + ends[i];
            band.to = anchor + ends[i + 1];
            band.label = phases[static_cast<qsizetype>(i)];
            band.role = roles[i];
            spec.bands.push_back(band);
        }
    }
    spec.todayLine = FirstSampleDay + 7;
    completeTwin(spec, QStringLiteral("大促"), {});
    return spec;
}

inline std::vector<ChartSpec> everyKind()
{
    return {linesSample(),       rangeSample(),     areaSample(),    barsSample(),
            stackedBarsSample(), columnsSample(),   boxesSample(),   scatterSample(),
            radarSample(),       waterfallSample(), heatMapSample(), timelineSample()};
}

} // namespace shopglass::testing
