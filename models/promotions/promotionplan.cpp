#include "models/promotions/promotionplan.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PromotionPlanTexts)
};

constexpr double FenPerYuan = 100.0;
constexpr double TenThousand = 10'000.0;
/// More yuan than any shop sells; fen of it still fit a double exactly.
constexpr double MostYuan = 1e12;

Error usage(const QString &sentence)
{
    return {sentence, {}, ErrorKind::Usage};
}

} // namespace

QString productRoleId(ProductRole role)
{
    switch (role) {
    case ProductRole::Traffic:
        return QStringLiteral("traffic");
    case ProductRole::Profit:
        return QStringLiteral("profit");
    case ProductRole::Image:
        return QStringLiteral("image");
    case ProductRole::New:
        break;
    }
    return QStringLiteral("new");
}

std::optional<ProductRole> productRoleFromId(const QString &id)
{
    for (int i = 0; i < ProductRoleCount; ++i) {
        if (productRoleId(ProductRole(i)) == id)
            return ProductRole(i);
    }
    return std::nullopt;
}

const QStringList &planLineIds()
{
    static const QStringList ids = [] {
        QStringList made{QStringLiteral("gmv"), QStringLiteral("net_gmv"), QStringLiteral("new_share")};
        for (int field = 0; field < FieldCount; ++field)
            made << QStringLiteral("field.") + fieldId(Field(field));
        for (int role = 0; role < ProductRoleCount; ++role)
            made << QStringLiteral("role.") + productRoleId(ProductRole(role));
        made << QStringLiteral("budget.ads") << QStringLiteral("budget.commission")
             << QStringLiteral("budget.discounts") << QStringLiteral("budget.other");
        return made;
    }();
    return ids;
}

bool isShareLine(const QString &line)
{
    return line == QLatin1String("new_share");
}

QString promotionPlanKind()
{
    return QStringLiteral("promotion_plan");
}

QString productRoleKind()
{
    return QStringLiteral("product_role");
}

KeptPlan keptPlan(const QString &promotionKey, const Documents *documents)
{
    KeptPlan plan;
    const Document *document = documents ? documents->find(promotionPlanKind(), promotionKey) : nullptr;
    if (!document)
        return plan;
    plan.madeOn = Day::fromIso(document->body.value(QLatin1String("made_on")).toString());
    const QJsonObject targets = document->body.value(QLatin1String("targets")).toObject();
    for (const QString &line : planLineIds()) {
        const QJsonValue value = targets.value(line);
        if (value.isDouble() && value.toDouble() >= 0 && (!isShareLine(line) || value.toDouble() <= 1))
            plan.targets.emplace(line, value.toDouble());
    }
    return plan;
}

Document toDocument(const QString &promotionKey, const KeptPlan &plan)
{
    QJsonObject targets;
    for (const auto &[line, value] : plan.targets)
        targets.insert(line, value);
    QJsonObject body{{QStringLiteral("targets"), targets}};
    if (plan.madeOn)
        body.insert(QStringLiteral("made_on"), plan.madeOn->iso());
    return {promotionPlanKind(), promotionKey, body};
}

std::map<QString, ProductRole> keptRoles(const Documents *documents)
{
    std::map<QString, ProductRole> roles;
    if (!documents)
        return roles;
    for (const Document &document : documents->of(productRoleKind())) {
        if (const auto role = productRoleFromId(document.body.value(QLatin1String("role")).toString()))
            roles.emplace(document.id, *role);
    }
    return roles;
}

Document roleDocument(const QString &productId, ProductRole role)
{
    return {productRoleKind(), productId, {{QStringLiteral("role"), productRoleId(role)}}};
}

Result<double> planTargetFromText(const QString &line, const QString &text)
{
    if (!planLineIds().contains(line))
        return usage(Texts::tr("\"%1\" is no line of a plan. The lines are: %2. Nothing was changed.")
                         .arg(line, planLineIds().join(QStringLiteral(", "))));
    QString digits = text.trimmed();
    digits.remove(QChar(0xa5)).remove(QChar(0xffe5));
    // "1,200,000" is one number; what "1,2,3" should be nobody knows, and it stays unreadable.
    static const QRegularExpression thousands(
        QStringLiteral("^[0-9]{1,3}(,[0-9]{3})+([.][0-9]*)?[%\\x{4e07}]?$"));
    if (thousands.match(digits).hasMatch())
        digits.remove(QLatin1Char(','));
    const bool percent = digits.endsWith(QLatin1Char('%'));
    const bool tenThousand = digits.endsWith(QChar(0x4e07));
    if (percent || tenThousand)
        digits.chop(1);
    bool good = false;
    double number = digits.toDouble(&good);
    good = good && std::isfinite(number) && number >= 0;
    if (isShareLine(line)) {
        number = percent ? number / 100.0 : number;
        if (!good || tenThousand || number > 1)
            return usage(Texts::tr("\"%1\" is no share. Write 35% or 0.35. Nothing was changed.").arg(text));
        return number;
    }
    number = tenThousand ? number * TenThousand : number;
    if (!good || percent || number > MostYuan)
        return usage(Texts::tr("\"%1\" is no amount of money. Write yuan, such as 1200000. Nothing was "
                               "changed.")
                         .arg(text));
    return std::round(number * FenPerYuan);
}

std::optional<Error> contradictionIn(const KeptPlan &plan)
{
    const auto gmv = plan.targets.find(QStringLiteral("gmv"));
    if (gmv == plan.targets.end())
        return std::nullopt;
    double fields = 0.0;
    double roles = 0.0;
    for (const auto &[line, value] : plan.targets) {
        const bool ofField = line.startsWith(QLatin1String("field."));
        const bool ofRole = line.startsWith(QLatin1String("role."));
        fields += ofField ? value : 0.0;
        roles += ofRole ? value : 0.0;
        if ((ofField || ofRole || line == QLatin1String("net_gmv")) && value > gmv->second)
            return usage(Texts::tr("The target of %1 is more than that of gmv, of which it is a part. Change "
                                   "one of them. Nothing was changed.")
                             .arg(line));
    }
    if (fields > gmv->second || roles > gmv->second)
        return usage(Texts::tr("The targets of %1 together are more than that of gmv, of which they are "
                               "parts. Change some of them. Nothing was changed.")
                         .arg(fields > gmv->second ? QStringLiteral("field.*") : QStringLiteral("role.*")));
    return std::nullopt;
}

} // namespace shopglass
