// What the files beside orders say of a period: traffic, live sessions, videos, ads, service, reviews,
// settlement.
//
// Groups of indicators with their comparison, the scenes of the traffic sources, the sessions that sold most.
// What has no file has state 'not covered'.

#pragma once

#include "models/indicators/analysis.h"

namespace shopglass {

struct LiveSession
{
    BeijingSeconds startedAt = 0;
    QString account;
    QString title;
    std::optional<qint64> seconds;
    std::optional<qint64> gmv; ///< fen
    std::optional<qint64> views;
    std::optional<qint64> viewers;
    std::optional<qint64> exposures;
    std::optional<qint64> clicks;
    std::optional<qint64> newFollowers;
    std::optional<double> gpm; ///< fen per thousand views
    std::optional<double> uvValue; ///< fen per viewer
    std::optional<double> clickRate;
};

/// What the compass report says of one part of the store's sales: a way of selling, a carrier, an account.
struct PublishedPart
{
    QString name; ///< as exported
    std::optional<qint64> gmv; ///< fen, over the days of the period that say it
    std::optional<qint64> paidOrders;
    std::optional<double> share; ///< of the GMV of all parts

    friend bool operator==(const PublishedPart &, const PublishedPart &) = default;
};

/// The parts of one split, by GMV, the largest first.
struct PublishedSplit
{
    std::vector<PublishedPart> parts;
    int coveredDays = 0;
    int days = 0;
};

struct FigureBoard
{
    std::vector<IndicatorValue>
        funnel; ///< exposures, clicks, orders created, paid orders; of the compass report
    std::vector<IndicatorValue> traffic;
    std::vector<IndicatorValue> published; ///< the platform's figures
    std::vector<IndicatorRow> scenes; ///< always seven, values as in `sceneIndicators`
    QStringList sceneIndicators;
    std::vector<QString> unclassifiedSources; ///< texts that no scene takes, as exported
    PublishedSplit saleMethods; ///< 售卖方式构成
    PublishedSplit carriers; ///< 售卖载体构成
    PublishedSplit accounts; ///< 账号明细
    std::vector<IndicatorValue> live;
    std::vector<IndicatorValue> videos;
    std::vector<LiveSession> sessions; ///< of the period, best GMV first, at most 20
    std::size_t sessionCount = 0;
    std::vector<IndicatorValue> ads;
    std::vector<IndicatorValue> adWindows; ///< the return by attribution window, shortest first
    std::vector<IndicatorValue> service;
    std::vector<IndicatorValue> reviews;
    std::vector<IndicatorValue> settlement;
    std::vector<IndicatorValue> insurance;
    std::vector<IndicatorValue> ledger;
    std::vector<IndicatorValue> products;
};

FigureBoard buildFigureBoard(const Evaluator &evaluator);

} // namespace shopglass
