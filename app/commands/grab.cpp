#include "app/commands/command.h"
#include "app/pictures.h"
#include "widgets/pages/pagefactory.h"

#include <QCoreApplication>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(GrabCommand)
};

constexpr int LeastSide = 320;
constexpr int MostSide = 8000;

Result<QSize> sizeOf(const QString &text)
{
    if (text.isEmpty())
        return QSize(1280, 800);
    const QStringList parts = text.split(QLatin1Char('x'));
    bool goodWidth = false;
    bool goodHeight = false;
    const QSize size(parts.value(0).toInt(&goodWidth), parts.value(1).toInt(&goodHeight));
    const bool inside = size.width() >= LeastSide && size.width() <= MostSide && size.height() >= 0
        && size.height() <= MostSide;
    if (parts.size() != 2 || !goodWidth || !goodHeight || !inside)
        return Error{Texts::tr("--size \"%1\" is not a size. Write it as WIDTHxHEIGHT, for example 1280x800.")
                         .arg(text),
                     {},
                     ErrorKind::Usage};
    return size;
}

Result<qreal> scaleOf(const QString &text)
{
    if (text.isEmpty())
        return qreal(1);
    bool good = false;
    const qreal scale = text.toDouble(&good);
    if (!good || scale < 0.5 || scale > 4)
        return Error{
            Texts::tr("--scale \"%1\" must be a number from 0.5 to 4.").arg(text), {}, ErrorKind::Usage};
    return scale;
}

Result<std::optional<int>> partOf(const QString &text)
{
    if (text.isEmpty())
        return std::optional<int>();
    bool good = false;
    const int part = text.toInt(&good);
    if (!good || part < 1)
        return Error{Texts::tr("--part \"%1\" is not a number from 1 on.").arg(text), {}, ErrorKind::Usage};
    return std::optional(part);
}

Result<PageInput> inputOf(const QString &page, const CommandLine &line)
{
    if (page == QLatin1String("audit"))
        return auditInput(line);
    const auto loaded = loadStore(line);
    if (!loaded)
        return loaded.error();
    return pageInput(*loaded, line.workspacePath());
}

void addPictureOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("out"), Texts::tr("The PNG file to write."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("size"), Texts::tr("WIDTHxHEIGHT; height 0 takes what the page needs."),
                      QStringLiteral("SIZE")});
    parser.addOption({QStringLiteral("theme"), Texts::tr("light or dark."), QStringLiteral("THEME"),
                      QStringLiteral("light")});
    parser.addOption(
        {QStringLiteral("scale"), Texts::tr("Pixels per point, e.g. 1.5."), QStringLiteral("FACTOR")});
    parser.addOption({QStringLiteral("part"),
                      Texts::tr("Only this tab of the page, from 1 on; without it all of them below each "
                                "other."),
                      QStringLiteral("N")});
}

Result<PictureOptions> pictureOptions(const CommandLine &line)
{
    const auto theme = themeChoiceFromId(line.value(QStringLiteral("theme")));
    if (!theme)
        return Error{Texts::tr("--theme \"%1\" is unknown. Use light or dark.")
                         .arg(line.value(QStringLiteral("theme"))),
                     {},
                     ErrorKind::Usage};
    const auto size = sizeOf(line.value(QStringLiteral("size")));
    if (!size)
        return size.error();
    const auto scale = scaleOf(line.value(QStringLiteral("scale")));
    if (!scale)
        return scale.error();
    const auto part = partOf(line.value(QStringLiteral("part")));
    if (!part)
        return part.error();
    return PictureOptions{*size, *theme, *scale, *part};
}

} // namespace

int runGrab(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("grab PAGE --out FILE.png"),
                     Texts::tr("Writes a picture of a page, as the window draws it."));
    line.addWorkspaceOptions();
    line.addPeriodOptions();
    addPictureOptions(line.parser());
    line.parser().addPositionalArgument(QStringLiteral("PAGE"), pageIds().join(QStringLiteral(", ")));
    if (const auto code = line.parse(arguments))
        return *code;
    const QString page = line.positional().value(0);
    const auto options = pictureOptions(line);
    const QString out = line.value(QStringLiteral("out"));
    if (!pageIds().contains(page) || line.positional().size() != 1)
        return fail({Texts::tr("\"%1\" is no page. Choose one of: %2.")
                         .arg(page, pageIds().join(QStringLiteral(", "))),
                     {},
                     ErrorKind::Usage});
    if (!options)
        return fail(options.error());
    if (out.isEmpty())
        return fail({Texts::tr("Say where to write the picture with --out FILE."), {}, ErrorKind::Usage});

    const auto input = inputOf(page, line);
    if (!input)
        return fail(input.error());
    const auto written = writePagePicture(page, *input, *options, out);
    if (!written)
        return fail(written.error());
    printLine(out);
    return ExitOk;
}

} // namespace shopglass
