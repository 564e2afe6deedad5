// Under whose brand does a report go out: the service provider's name, contact, footer, colour and logo.
//
// Kept as a small JSON file of the user, never in a workspace:
//   {"name": "…", "contact": "…", "footer": "…", "accent": "#rrggbb", "logo": "logo.png"}
// Every member may be missing. A logo's path is relative to the profile's folder.
// Faults come as one sentence of kind Refused; nothing is half loaded. Threads: value types.

#pragma once

#include "models/base/result.h"

#include <QByteArray>

namespace shopglass {

struct Rgb
{
    int red = 0;
    int green = 0;
    int blue = 0;

    friend bool operator==(const Rgb &, const Rgb &) = default;
};

/// "#rrggbb" only.
std::optional<Rgb> colourFromText(const QString &text);
QString colourText(Rgb colour);
/// Contrast of two colours as WCAG 2 defines it, 1 … 21.
double contrast(Rgb a, Rgb b);
/// Black or white, whichever reads better on `background`: at least 4.5:1 on any.
Rgb readableOn(Rgb background);
/// The colour itself, darkened until it reads on white with at least 4.5:1.
Rgb readableOnWhite(Rgb colour);

enum class LogoType { Png, Jpeg };

/// The bytes of a logo as its file has them, checked.
struct ProviderLogo
{
    QByteArray bytes; ///< empty = no logo
    LogoType type = LogoType::Png;
    int width = 0;
    int height = 0;
};

struct ProviderProfile
{
    QString name;
    QString contact;
    QString footer; ///< on every page: confidentiality, terms
    std::optional<Rgb> accent;
    QString logoPath; ///< absolute; empty = no logo
    ProviderLogo logo;
};

/// Reads a PNG or JPEG file. Refused: absent, empty, larger than 2 MiB or 4,000 pixels, cut off, another
/// type.
Result<ProviderLogo> loadLogo(const QString &path);

Result<ProviderProfile> loadProfile(const QString &path);
/// Writes the profile without half files; makes its folder.
Result<void> saveProfile(const ProviderProfile &profile, const QString &path);

} // namespace shopglass
